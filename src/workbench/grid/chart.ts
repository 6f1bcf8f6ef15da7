import type { Area } from './address';

export interface ChartSeries {
  readonly name: string;
  readonly values: Area | null;
  readonly categories: Area | null;
  /** Colours are "#RRGGBB", or null for the colour that Excel picks. This one fills bars. */
  readonly color: string | null;
  /** A value of Excel.ChartType where the series is drawn otherwise than its chart. */
  readonly type: string | null;
  readonly lineColor: string | null;
  /** A value of Excel.ChartLineStyle. */
  readonly lineStyle: string;
  /** A value of Excel.ChartMarkerStyle. */
  readonly markerStyle: string;
  readonly markerSize: number;
  readonly markerFill: string | null;
  readonly markerBorder: string | null;
}

export interface ChartAxis {
  readonly title: string | null;
  readonly reversed: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly visible: boolean;
  readonly gridlines: boolean;
}

/** A chart as data: Univer draws none, so the page draws it and the file room writes it. */
export interface Chart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** A value of Excel.ChartType, such as "BarClustered". */
  readonly type: string;
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legend: boolean;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  /** Per cent of a category's width left free between bars. */
  readonly gapWidth: number;
  /** The cells that it covers. */
  readonly place: Area;
}
