/** The ends of Wilson's 95 % interval of a share, as formulas over the cell of a count and that of all. */
export function wilsonFormulas(count: string, all: string): { lower: string; upper: string } {
  const share = `${count}/${all}`;
  const z = 'NORM.S.INV(0.975)';
  const spread = `${z}^2/${all}`;
  const centre = `(${share}+${spread}/2)`;
  const reach = `SQRT(${spread}*(${share}*(1-${share})+${spread}/4))`;
  return {
    lower: `IF(${count}=0,0,MAX(0,(${centre}-${reach})/(1+${spread})))`,
    upper: `IF(${count}=${all},1,MIN(1,(${centre}+${reach})/(1+${spread})))`,
  };
}
