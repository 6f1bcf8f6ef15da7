import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import { resolveThemeColor, type CellStyle } from 'hucre/xlsx';

type Font = NonNullable<CellStyle['font']>;
type Color = NonNullable<Font['color']>;
type Side = NonNullable<NonNullable<CellStyle['border']>['top']>;

/** A file's colour as "#RRGGBB"; the automatic one is none. */
export function toGridColor(color: Color | undefined, theme: string[] | undefined): string | undefined {
  const known = color?.theme !== undefined && theme ? resolveThemeColor(theme, color.theme, color.tint) : color?.rgb;
  return known ? `#${known.replace('#', '').slice(-6).toUpperCase()}` : undefined;
}

/** "#abc", "#aabbcc" and "rgb(1,2,3)" as a file's colour. */
export function toFileColor(color: string | null | void): { rgb: string } | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1);
  const digits = parts
    ? parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')
    : color.replace('#', '');
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits.slice(0, 6);
  return { rgb: full.toUpperCase() };
}

const lines: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const horizontal: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const nameOf = <T>(names: Record<string, T>, value: T | null | undefined) =>
  Object.keys(names).find((name) => names[name] === value);

const sides = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const sideNames = Object.keys(sides) as (keyof typeof sides)[];

/** Keeps what is said and drops what is not, so that two ways of saying nothing compare as equal. */
function said<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.length ? (Object.fromEntries(entries) as T) : undefined;
}

export function toGridStyle(style: CellStyle, theme: string[] | undefined): IStyleData | undefined {
  const { font, fill, border, alignment, numFmt } = style;
  const color = toGridColor(font?.color, theme);
  const solid = fill?.type === 'pattern' && fill.pattern === 'solid' ? toGridColor(fill.fgColor, theme) : undefined;
  const drawn = sideNames.flatMap((name) => {
    const side = border?.[name];
    const line: IBorderStyleData | undefined =
      side && lines[side.style] !== undefined
        ? { s: lines[side.style]!, cl: { rgb: toGridColor(side.color, theme) ?? '#000000' } }
        : undefined;
    return line ? [[sides[name], line]] : [];
  });
  return said<IStyleData>({
    ff: font?.name,
    fs: font?.size,
    bl: font?.bold ? BooleanNumber.TRUE : undefined,
    it: font?.italic ? BooleanNumber.TRUE : undefined,
    ul: font?.underline ? { s: BooleanNumber.TRUE } : undefined,
    st: font?.strikethrough ? { s: BooleanNumber.TRUE } : undefined,
    cl: color ? { rgb: color } : undefined,
    bg: solid ? { rgb: solid } : undefined,
    bd: drawn.length ? Object.fromEntries(drawn) : undefined,
    ht: alignment?.horizontal ? horizontal[alignment.horizontal] : undefined,
    vt: alignment?.vertical ? vertical[alignment.vertical] : undefined,
    tb: alignment?.wrapText ? WrapStrategy.WRAP : undefined,
    n: numFmt && numFmt !== 'General' ? { pattern: numFmt } : undefined,
  });
}

function toFileFont(style: IStyleData): Font | undefined {
  return said<Font>({
    name: style.ff ?? undefined,
    size: style.fs ?? undefined,
    bold: style.bl === BooleanNumber.TRUE || undefined,
    italic: style.it === BooleanNumber.TRUE || undefined,
    underline: style.ul?.s === BooleanNumber.TRUE || undefined,
    strikethrough: style.st?.s === BooleanNumber.TRUE || undefined,
    color: toFileColor(style.cl?.rgb),
  });
}

function toFileBorder(style: IStyleData): CellStyle['border'] {
  const drawn = sideNames.map((name): [string, Side | undefined] => {
    const side = style.bd?.[sides[name]];
    const line = nameOf(lines, side?.s) as Side['style'] | undefined;
    return [name, line && { style: line, color: toFileColor(side?.cl?.rgb) }];
  });
  return said(Object.fromEntries(drawn) as NonNullable<CellStyle['border']>);
}

export function toFileStyle(style: IStyleData): CellStyle | undefined {
  const color = toFileColor(style.bg?.rgb);
  return said<CellStyle>({
    font: toFileFont(style),
    fill: color && { type: 'pattern', pattern: 'solid', fgColor: color },
    border: toFileBorder(style),
    alignment: said<NonNullable<CellStyle['alignment']>>({
      horizontal: nameOf(horizontal, style.ht) as 'left' | undefined,
      vertical: nameOf(vertical, style.vt) as 'top' | undefined,
      wrapText: style.tb === WrapStrategy.WRAP || undefined,
    }),
    numFmt: style.n?.pattern && style.n.pattern !== 'General' ? style.n.pattern : undefined,
  });
}
