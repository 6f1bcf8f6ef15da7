import { render, screen, within } from '@testing-library/react';
import { PictureHeat } from '../../../src/taskpane/charts/picture/picture-heat';
import { pictureData } from '../../../src/taskpane/charts/picture/picture-data';
import { PaneProvider } from '../../../src/taskpane/state/pane-context';
import { contextOf } from '../context';

test('every number stands in its cell, shaded by its place between the ends; a blank is not shaded', () => {
  const look = { kind: 'heat', min: 0, max: 100, threshold: null } as const;
  const cells = [
    ['Node', 'A', 'B'],
    ['seed', 0, 100],
    ['plant', 55, ''],
  ];
  render(
    <PaneProvider value={contextOf()}>
      <PictureHeat data={pictureData(look, cells)} name="Nodes" />
    </PaneProvider>,
  );
  const [, seed, plant] = within(screen.getByRole('region', { name: 'Nodes' })).getAllByRole('row');
  expect(seed.textContent).toBe('seed0100');
  const shades = [seed, plant].flatMap((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ style }) => style.backgroundColor),
  );
  expect(shades).toEqual(['var(--coopHeat1)', 'var(--coopHeat5)', 'var(--coopHeat3)', '']);
});
