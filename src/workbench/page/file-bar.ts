import type { Words } from './words';

interface FileActions {
  open(name: string, bytes: Uint8Array): Promise<void>;
  save(): Promise<{ name: string; bytes: Uint8Array }>;
}

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Says at the top of the page what went wrong; an empty text takes it away. */
export function notice(text: string): void {
  const place = element('notice');
  place.hidden = text === '';
  place.textContent = text;
}

/** Open and Save a copy: buttons, a file dropped on the page, Ctrl+O and Ctrl+S. */
export function connectFiles(words: () => Words, actions: FileActions): void {
  const picker = element<HTMLInputElement>('file');
  const open = async (file: File) => {
    notice('');
    try {
      await actions.open(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      notice(words().cannotOpen + (error as Error).message);
    }
  };
  const save = async () => {
    notice('');
    try {
      download(await actions.save());
    } catch (error) {
      notice(words().cannotSave + (error as Error).message);
    }
  };
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) void open(file);
  });
  element('open-file').addEventListener('click', () => picker.click());
  element('save-file').addEventListener('click', () => void save());
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void open(file);
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const action = { o: () => picker.click(), s: () => void save() }[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function download({ name, bytes }: { name: string; bytes: Uint8Array }): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
}
