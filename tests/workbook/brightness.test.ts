import { onBrightness, readBrightness } from '../../src/workbook/brightness';

/** The window's part of it: the system's preference, and somewhere to listen. */
function surroundings(officeTheme?: { isDarkTheme: boolean }) {
  const system = Object.assign(new EventTarget(), { matches: false });
  const page = new EventTarget();
  const office = { context: { officeTheme } };
  Object.assign(globalThis, {
    Office: office,
    matchMedia: () => system,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  return { system, page, office };
}

test('the theme of Office decides, whatever the system prefers', () => {
  const { system } = surroundings({ isDarkTheme: false });
  system.matches = true;
  expect(readBrightness()).toBe('light');
});

test('where Office tells no theme the system decides', () => {
  const { system } = surroundings();
  expect(readBrightness()).toBe('light');
  system.matches = true;
  expect(readBrightness()).toBe('dark');
});

test('a theme changed meanwhile is told when the user comes back, and once', () => {
  const { page, office } = surroundings({ isDarkTheme: false });
  const heard: string[] = [];
  const stop = onBrightness((brightness) => heard.push(brightness));
  page.dispatchEvent(new Event('focus'));
  office.context.officeTheme = { isDarkTheme: true };
  page.dispatchEvent(new Event('focus'));
  page.dispatchEvent(new Event('focus'));
  expect(heard).toEqual(['dark']);
  stop();
  office.context.officeTheme = { isDarkTheme: false };
  page.dispatchEvent(new Event('focus'));
  expect(heard).toEqual(['dark']);
});

test('a system that turns dark at night is told', () => {
  const { system } = surroundings();
  const heard: string[] = [];
  onBrightness((brightness) => heard.push(brightness));
  system.matches = true;
  system.dispatchEvent(new Event('change'));
  expect(heard).toEqual(['dark']);
});
