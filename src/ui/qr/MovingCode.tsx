import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Progress } from '../feedback/Progress.tsx';
import { QrCode } from './QrCode.tsx';

/** As many as a cheap camera keeps up with. */
const codesPerSecond = 8;
/** Asked for at once, so that the picture does not wait for the worker. */
const ahead = 16;

/**
 * Codes one after the other, for another phone's camera; a single one stands still. `next` yields the texts of the next so
 * many. Give it another `key` for another message.
 */
export function MovingCode(props: {
  readonly codes: number;
  readonly next: (count: number) => Promise<readonly string[]>;
  /** What it is for. */
  readonly label: string;
  /** While the first is being made. */
  readonly making: string;
}): ReactNode {
  const { codes, next } = props;
  const [text, setText] = useState<string | null>(null);
  const fetchNext = useRef(next);
  useEffect(() => {
    fetchNext.current = next;
  }, [next]);

  useEffect(() => {
    let live = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: string[] = [];
    const step = async (): Promise<void> => {
      if (waiting.length === 0) waiting = [...(await fetchNext.current(codes === 1 ? 1 : ahead))];
      const shown = waiting.shift();
      if (!live || shown === undefined) return;
      setText(shown);
      if (codes > 1) timer = setTimeout(step, 1000 / codesPerSecond);
    };
    void step();
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [codes]);

  if (text === null) return <Progress label={props.making} value={null} />;
  return <QrCode text={text} label={props.label} correction="low" leavesRoom={true} />;
}
