/** How far a long job has got, on stderr: rewritten in place on a terminal, a line every tenth where it is kept. */
export function progressLine(what: string, total: number): { reached: (done: number) => void; end: () => void } {
  const { stderr } = process;
  const steps = stderr.isTTY ? 100 : 10;
  let shown = 0;
  return {
    reached: (done) => {
      const step = Math.floor((done * steps) / total);
      if (step <= shown) return;
      shown = step;
      stderr.write(`${stderr.isTTY ? '\r' : ''}${done} of ${total} ${what}${stderr.isTTY ? '' : '\n'}`);
    },
    end: () => {
      if (stderr.isTTY) stderr.write('\n');
    },
  };
}
