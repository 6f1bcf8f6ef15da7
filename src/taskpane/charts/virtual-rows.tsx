import { useEffect, useState, type RefObject } from 'react';

export interface VirtualRows {
  /** The rows to draw: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  /** Heights in pixels that stand for the rows before and after them. */
  readonly before: number;
  readonly after: number;
}

/** Rows drawn beyond the edges, so that scrolling does not show them come. */
const margin = 12;
/** Fewer rows are all drawn. */
const mostDrawn = 200;

const scrollerOf = (element: Element): Element | null => element.closest('main');

/** Of many rows of one height, those that are in view in the part of the page that scrolls. */
export const useVirtualRows = (list: RefObject<HTMLElement | null>, rows: number, height: number): VirtualRows => {
  const [view, setView] = useState({ top: 0, height: 800 });
  const virtual = rows > mostDrawn;
  useEffect(() => {
    const scroller = virtual && list.current ? scrollerOf(list.current) : null;
    if (!scroller) return undefined;
    const look = () => {
      const start = list.current?.getBoundingClientRect().top ?? 0;
      const frame = scroller.getBoundingClientRect();
      setView({ top: Math.max(0, frame.top - start), height: scroller.clientHeight || 800 });
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, [list, virtual, rows]);
  if (!virtual) return { first: 0, end: rows, before: 0, after: 0 };
  const first = Math.min(rows, Math.max(0, Math.floor(view.top / height) - margin));
  const end = Math.min(rows, Math.ceil((view.top + view.height) / height) + margin);
  return { first, end, before: first * height, after: (rows - end) * height };
};
