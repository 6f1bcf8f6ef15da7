import type { PageLanguage } from './settings';

/** A button of the add-in's ribbon group, as the manifest declares it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that the button calls, or null where it opens the pane or a menu. */
  readonly command: string | null;
  /** What stands in its menu; empty where it has none. */
  readonly items: readonly RibbonButton[];
}

/** The add-in's group, and what it adds to the menu of a cell. */
export interface Ribbon {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
  readonly cellMenu: readonly RibbonButton[];
}

/** Reads the ribbon group out of the manifest, the same file that Excel reads. */
export function readRibbon(manifest: Document, language: PageLanguage): Ribbon {
  const find = (within: Element | Document, name: string) => [...within.getElementsByTagName(name)];
  const texts = new Map(
    ['bt:String', 'bt:Url', 'bt:Image']
      .flatMap((name) => find(manifest, name))
      .filter((element) => element.hasAttribute('id'))
      .map((element) => {
        const own = find(element, 'bt:Override').find((override) => override.getAttribute('Locale') === language);
        return [element.getAttribute('id')!, own?.getAttribute('Value') ?? element.getAttribute('DefaultValue')!];
      }),
  );
  const text = (within: Element, name: string) => texts.get(find(within, name)[0].getAttribute('resid')!)!;
  const icon = (within: Element) =>
    texts.get(
      find(within, 'bt:Image')
        .find((image) => image.getAttribute('size') === '32')!
        .getAttribute('resid')!,
    )!;
  const button = (control: Element): RibbonButton => {
    const items = find(control, 'Item').map(button);
    return {
      label: text(control, 'Label'),
      tip: text(control, 'Description'),
      icon: new URL(icon(control)).pathname,
      command: items.length > 0 ? null : (find(control, 'FunctionName')[0]?.textContent ?? null),
      items,
    };
  };
  const within = (name: string) => find(manifest, name).flatMap((place) => find(place, 'Control').map(button));
  return { label: text(find(manifest, 'Group')[0], 'Label'), buttons: within('Group'), cellMenu: within('OfficeMenu') };
}

/** Draws the group; a click says which button it was. */
export async function drawRibbon(
  place: HTMLElement,
  language: PageLanguage,
  click: (button: RibbonButton) => void,
): Promise<void> {
  const response = await fetch('../manifest.xml');
  const manifest = new DOMParser().parseFromString(await response.text(), 'application/xml');
  const { label, buttons, cellMenu } = readRibbon(manifest, language);
  const name = Object.assign(document.createElement('span'), { className: 'group-label', textContent: label });
  const drawn = buttons.map((button) => (button.items.length > 0 ? menu(button) : plain(button)));
  // Univer has a cell menu of its own: what Excel would show there stands here.
  place.replaceChildren(...drawn, ...cellMenu.map(plain), name);

  function plain(button: RibbonButton): HTMLButtonElement {
    const element = document.createElement('button');
    element.type = 'button';
    element.title = button.tip;
    element.append(picture(button), button.label);
    element.addEventListener('click', () => click(button));
    return element;
  }

  /** The browser's own disclosure: it opens by mouse and keyboard, and closes when something in it was chosen. */
  function menu(button: RibbonButton): HTMLElement {
    const details = Object.assign(document.createElement('details'), { className: 'menu' });
    const summary = Object.assign(document.createElement('summary'), { title: button.tip });
    summary.append(picture(button), button.label);
    const items = Object.assign(document.createElement('div'), { className: 'items' });
    items.append(...button.items.map(plain));
    items.addEventListener('click', () => (details.open = false));
    details.append(summary, items);
    return details;
  }
}

const picture = ({ icon }: RibbonButton): HTMLImageElement =>
  Object.assign(new Image(20, 20), { src: `..${icon}`, alt: '' });
