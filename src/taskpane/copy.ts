/** What goes to the clipboard: a text, and for programs that take it the same with headings and tables. */
export interface Copied {
  readonly text: string;
  readonly html: string | null;
}

/** Puts it on the clipboard; false where the frame of the pane may not. */
export const copyToClipboard = async ({ text, html }: Copied): Promise<boolean> => {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain(text), 'text/html': rich(html) })]);
    return true;
  } catch {
    return copyByEvent({ text, html });
  }
};

const plain = (text: string) => new Blob([text], { type: 'text/plain' });
const rich = (html: string) => new Blob([html], { type: 'text/html' });

/** The older way, which some frames allow where they forbid the other. */
const copyByEvent = ({ text, html }: Copied): boolean => {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
};
