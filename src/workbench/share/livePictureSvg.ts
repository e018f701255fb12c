/** What a shape or a text takes from the page's styles. */
const properties = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['opacity', 'paint-order', 'text-anchor', 'font-size', 'font-weight', 'font-family', 'clip-path'],
];

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A copy that carries its own styles. */
function withStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>('*');
  svg.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const styles = getComputedStyle(element);
    const own = copies[index]!;
    for (const property of properties) {
      const value = styles.getPropertyValue(property);
      if (value && value !== 'none' && value !== 'normal') own.setAttribute(property, value.replaceAll('"', "'"));
      else if (property === 'fill') own.setAttribute('fill', 'none');
    }
    own.removeAttribute('class');
  });
  copy.removeAttribute('class');
  return copy;
}

/**
 * The charts of an element as they are seen, under one another in one SVG that needs nothing else, with a line of words
 * above. Their keys stay on the page: each line is named at its end.
 */
export function livePictureSvg(element: HTMLElement, caption: string): string {
  const charts = [...element.querySelectorAll<SVGSVGElement>('svg[role="img"]')];
  const styles = getComputedStyle(element);
  const ink = styles.color;
  const font = styles.fontFamily.replaceAll('"', "'");
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper') || '#fff';
  const side = 20;
  const width = Math.max(...charts.map(({ viewBox }) => viewBox.baseVal.width));
  let top = 52;
  const placed = charts.map((chart) => {
    const { width: chartWidth, height } = chart.viewBox.baseVal;
    const copy = withStyles(chart);
    copy.setAttribute('x', String(side));
    copy.setAttribute('y', String(top));
    copy.setAttribute('width', String(chartWidth));
    copy.setAttribute('height', String(height));
    top += height + side;
    return new XMLSerializer().serializeToString(copy);
  });
  const words = `<text x="${side}" y="32" font-size="16" font-weight="600" fill="${ink}" font-family="${font}">${escapeText(caption)}</text>`;
  const size = `width="${width + 2 * side}" height="${top}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width + 2 * side} ${top}"><rect ${size} fill="${paper}"/>${words}${placed.join('')}</svg>`;
}
