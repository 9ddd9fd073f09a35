/** *Open with Minga*, where an installed app is offered for `.minga` files: Chrome and Edge on computers. */
import { goTo } from '../routing/hash-location.ts';
import { keepShared, sharedPath } from './shared-file.ts';

type LaunchQueue = {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
};

export function watchLaunchedFiles(): void {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    const [file] = files ?? [];
    if (file !== undefined) void open(file);
  });
}

async function open(file: FileSystemFileHandle): Promise<void> {
  await keepShared(await file.getFile());
  goTo(sharedPath);
}
