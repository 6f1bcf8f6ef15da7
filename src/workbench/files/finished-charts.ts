import { isScatter } from '../grid/charts';
import { chartParts } from './chart-parts';
import { hasMarks, isRadar } from './chart-kinds';
import type { Package } from './package';
import type { ChartState } from './state';
import { child, descendants, outer, splice, type Element } from './xml';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What hucre cannot say: points of a scatter that no line joins, and radar charts, which it writes as lines. */
export function finishCharts(file: Package, sheet: string, charts: readonly ChartState[]): void {
  chartParts(file, sheet).forEach(({ path }, at) => {
    const { chart } = charts[at]!;
    if (isScatter(chart.type)) file.set(path, withoutJoins(file.text(path), chart));
    if (isRadar(chart.type)) file.set(path, asRadar(file.text(path)));
  });
}

function withoutJoins(xml: string, chart: ChartState['chart']): string {
  const points = descendants(xml, 'ser').filter((_, at) => hasMarks(chart, chart.series[at]!));
  return splice(
    xml,
    points.flatMap((series): Edit[] => {
      const look = child(xml, 'spPr', series);
      const line = look && child(xml, 'ln', look);
      const noLine = '<a:ln><a:noFill/></a:ln>';
      if (line) return [{ ...line, text: noLine }];
      const title = child(xml, 'tx', series)!;
      return [{ start: title.end, end: title.end, text: `<c:spPr>${noLine}</c:spPr>` }];
    }),
  );
}

function asRadar(xml: string): string {
  const [lines] = descendants(xml, 'lineChart');
  const within = (name: string, of: Element) => (child(xml, name, of) ? [child(xml, name, of)!] : []);
  const gone = [
    ...within('marker', lines!),
    ...descendants(xml, 'ser', lines).flatMap((series) => within('smooth', series)),
  ];
  const style = within('grouping', lines!).map((one) => ({ ...one, text: '<c:radarStyle val="marker"/>' }));
  const content = splice(xml, [...style, ...gone.map((one) => ({ ...one, text: '' }))]);
  const [changed] = descendants(content, 'lineChart');
  return splice(content, [{ ...changed!, text: outer(content, changed!).replaceAll('c:lineChart', 'c:radarChart') }]);
}
