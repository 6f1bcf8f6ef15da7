/** A chart's data as the sheet holds it now. */
export interface ChartData {
  readonly title: string;
  readonly categories: readonly string[];
  readonly values: readonly number[];
  readonly color: string;
}

/** Draws a bar chart as Excel would: Univer's free edition has no charts of its own. */
export function ChartView({ chart }: { chart: ChartData }) {
  const longest = Math.max(...chart.values.filter(Number.isFinite), 0) || 1;
  const shown = new Intl.NumberFormat('en', { maximumFractionDigits: longest <= 1 ? 3 : 1 });
  return (
    <figure className="chart">
      <figcaption>{chart.title}</figcaption>
      {chart.values.map((value, index) => (
        <div className="bar-row" key={index}>
          <span className="bar-name">{chart.categories[index]}</span>
          <span className="bar-track">
            <span
              className="bar-length"
              style={{ width: `${(Math.max(0, value || 0) / longest) * 100}%`, background: chart.color }}
            />
          </span>
          <span className="bar-value">{Number.isFinite(value) ? shown.format(value) : ''}</span>
        </div>
      ))}
    </figure>
  );
}
