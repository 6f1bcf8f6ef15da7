/** A chart's data as the sheet holds it now. */
export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly values: readonly number[];
  readonly color: string;
}

const width = 480;
const rowHeight = 18;
const titleHeight = 34;
const nameWidth = 110;
const valueWidth = 46;

/** Draws a bar chart as Excel would: Univer's free edition has no charts of its own. */
export function ChartView({ chart }: { chart: ChartData }) {
  const height = titleHeight + chart.values.length * rowHeight + 8;
  const longest = Math.max(...chart.values.filter(Number.isFinite), 0) || 1;
  const room = width - nameWidth - valueWidth;
  const shown = new Intl.NumberFormat('en', { maximumFractionDigits: longest <= 1 ? 3 : 1 });
  return (
    <div className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" preserveAspectRatio="xMidYMin meet">
        <title>{chart.title}</title>
        <text className="title" x={width / 2} y={22} textAnchor="middle">
          {chart.title}
        </text>
        {chart.values.map((value, index) => {
          const top = titleHeight + index * rowHeight;
          const length = Number.isFinite(value) ? Math.max(0, (value / longest) * room) : 0;
          return (
            <g key={index}>
              <text x={nameWidth - 6} y={top + 13} textAnchor="end">
                {chart.categories[index]}
              </text>
              <rect x={nameWidth} y={top + 3} width={length} height={rowHeight - 6} fill={chart.color} />
              <text x={nameWidth + length + 4} y={top + 13}>
                {Number.isFinite(value) ? shown.format(value) : ''}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
