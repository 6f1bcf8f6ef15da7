const narrowest = 320;
const widest = 600;

/** The add-in's pane beside the grid: a frame of its own, as in Excel, that lives on while it is hidden. */
export class Pane {
  private readonly aside = document.getElementById('pane')!;
  private readonly edge = document.getElementById('pane-edge')!;
  private readonly body = document.getElementById('pane-body')!;
  private closing: () => void = () => {};
  private frame: HTMLIFrameElement | null = null;

  constructor() {
    document.getElementById('close-pane')!.addEventListener('click', () => this.closing());
    this.edge.addEventListener('pointerdown', (event) => this.drag(event));
    this.edge.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
      if (step) this.widen(this.aside.offsetWidth + step);
    });
  }

  /** Loads the add-in's page; resolves when its scripts have run. */
  async load(): Promise<Window> {
    this.frame?.remove();
    const frame = document.createElement('iframe');
    frame.title = 'CoopEval';
    frame.src = 'taskpane.html';
    this.frame = frame;
    const loaded = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
    this.body.replaceChildren(frame);
    await loaded;
    return frame.contentWindow!;
  }

  get visible(): boolean {
    return !this.aside.hidden;
  }

  show(): void {
    this.setVisible(true);
  }

  hide(): void {
    this.setVisible(false);
  }

  /** What the pane's close button asks for. */
  onClose(listener: () => void): void {
    this.closing = listener;
  }

  private setVisible(visible: boolean): void {
    this.aside.hidden = !visible;
    this.edge.hidden = !visible;
  }

  private widen(width: number): void {
    this.aside.style.width = `${Math.min(widest, Math.max(narrowest, width))}px`;
  }

  private drag(start: PointerEvent): void {
    const width = this.aside.offsetWidth;
    const move = (event: PointerEvent) => this.widen(width + start.clientX - event.clientX);
    this.edge.setPointerCapture(start.pointerId);
    this.edge.addEventListener('pointermove', move);
    this.edge.addEventListener('pointerup', () => this.edge.removeEventListener('pointermove', move), { once: true });
  }
}
