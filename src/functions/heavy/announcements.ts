import { computingEvent, stopComputingEvent, type Computation } from '../../cells/computation';

export interface Announced {
  tell(share: number): void;
  end(): void;
}

/** A shorter wait needs no explanation. */
const millisecondsUnannounced = 500;

/** Tells the page, where the pane may listen, which cells take long, and hears which of them the user wants stopped. */
export class Announcements {
  private readonly shown = new Map<number, Computation>();
  private readonly stops = new Map<number, () => void>();
  private last = 0;

  constructor(private readonly page: EventTarget) {
    page.addEventListener(stopComputingEvent, (event) => this.stops.get((event as CustomEvent<number>).detail)?.());
  }

  begin(name: string, address: string | undefined, stop: () => void): Announced {
    const id = ++this.last;
    let share = 0;
    const show = () => {
      this.shown.set(id, { id, name, address: address ?? null, share });
      this.tellPage();
    };
    this.stops.set(id, stop);
    const timer = setTimeout(show, millisecondsUnannounced);
    return {
      tell: (done) => {
        share = done;
        if (this.shown.has(id)) show();
      },
      end: () => {
        clearTimeout(timer);
        this.stops.delete(id);
        if (this.shown.delete(id)) this.tellPage();
      },
    };
  }

  private tellPage(): void {
    this.page.dispatchEvent(new CustomEvent(computingEvent, { detail: [...this.shown.values()] }));
  }
}
