const radius = 4.5;

/** A point's mark; parties are told apart by its shape as well. */
export function Mark({ x, y, style, color }: { x: number; y: number; style: string; color: string }) {
  if (style === 'Diamond' || style === 'Square') {
    const turn = style === 'Diamond' ? `rotate(45 ${x} ${y})` : undefined;
    return <rect x={x - 4} y={y - 4} width={8} height={8} transform={turn} fill={color} />;
  }
  if (style === 'Triangle')
    return <polygon points={`${x},${y - 5} ${x + 5},${y + 4} ${x - 5},${y + 4}`} fill={color} />;
  return <circle cx={x} cy={y} r={radius} fill={color} />;
}
