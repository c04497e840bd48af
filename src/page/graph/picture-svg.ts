/** Room around the picture, and for the line below it that says of which moment it is. */
const MARGIN = 16;
const FOOT = 36;
/** A PNG is drawn twice as fine as the screen counts, as far as the browser draws so many points in a row. */
const SCALE = 2;
const MOST_POINTS = 16_000;
/** What the browser takes to read typefaces that are within a picture. */
const FACES_MS = 400;
const SVG = "http://www.w3.org/2000/svg";

/**
 * What is on the screen as a picture of its own: boxes, lines and words where they stand, in the colours that they
 * have, with a line below that says what it is and of which moment.
 */
export async function pictureSvg(picture: HTMLElement, caption: string): Promise<string> {
  await document.fonts.ready;
  const { scrollWidth: width, scrollHeight: height } = picture;
  const svg = element("svg", {
    xmlns: SVG,
    width: String(width + 2 * MARGIN),
    height: String(height + 2 * MARGIN + FOOT),
    viewBox: `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN + FOOT}`,
  });
  const { left, top } = picture.getBoundingClientRect();
  const origin = { x: left - picture.scrollLeft, y: top - picture.scrollTop };
  svg.append(await faces());
  svg.append(
    box(
      { x: -MARGIN, y: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN + FOOT },
      getComputedStyle(document.documentElement),
    ),
  );
  draw(picture, svg, origin);
  const foot = element("text", {
    x: "0",
    y: String(height + 28),
    "font-size": "13",
    fill: getComputedStyle(picture).color,
    "font-family": fontOf(picture),
  });
  foot.textContent = caption;
  svg.append(foot);
  return new XMLSerializer().serializeToString(svg);
}

/** The same as points. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    const scale = Math.min(SCALE, MOST_POINTS / Math.max(image.width, image.height));
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    const context = canvas.getContext("2d");
    context?.scale(scale, scale);
    // The first drawing makes the browser read the typefaces within; words stay away until it has.
    context?.drawImage(image, 0, 0);
    await new Promise((resolve) => setTimeout(resolve, FACES_MS));
    context?.drawImage(image, 0, 0);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error("The browser made no PNG.")) : resolve(blob)),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws an element and what is in it; what only screen readers get is left out. */
function draw(from: Element, into: Element, origin: Point): void {
  const style = getComputedStyle(from);
  if (style.visibility === "hidden" || style.clipPath !== "none" || style.display === "none") return;
  if (from instanceof SVGSVGElement) {
    into.append(drawnSvg(from, origin));
    return;
  }
  const { left, top, width, height } = from.getBoundingClientRect();
  if (width > 0) into.append(box({ x: left - origin.x, y: top - origin.y, width, height }, style));
  for (const child of from.childNodes) {
    if (child instanceof Element) draw(child, into, origin);
    else if (child instanceof Text) into.append(...lines(child, origin));
  }
}

interface Place extends Point {
  readonly width: number;
  readonly height: number;
}

/** Ground and frame of an element, or the lines at its left and top where it has no whole frame. */
function box(place: Place, style: CSSStyleDeclaration): Element {
  const group = element("g", {});
  const widths = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
  const isFramed = widths.every((width) => Number.parseFloat(width) > 0) && style.borderTopStyle !== "none";
  const hasGround = !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
  if (isFramed || hasGround) group.append(rectangle(place, style, { isFramed, hasGround }));
  group.append(...rules(place, style, isFramed));
  return group;
}

interface Look {
  readonly isFramed: boolean;
  readonly hasGround: boolean;
}

function rectangle({ x, y, width, height }: Place, style: CSSStyleDeclaration, { isFramed, hasGround }: Look): Element {
  const edge = isFramed ? Number.parseFloat(style.borderTopWidth) : 0;
  return element("rect", {
    x: String(x + edge / 2),
    y: String(y + edge / 2),
    width: String(Math.max(width - edge, 0)),
    height: String(Math.max(height - edge, 0)),
    rx: String(Number.parseFloat(style.borderTopLeftRadius) || 0),
    fill: hasGround ? style.backgroundColor : "none",
    ...(isFramed && { stroke: style.borderTopColor, "stroke-width": String(edge) }),
    ...(isFramed && style.borderTopStyle === "dashed" && { "stroke-dasharray": "4 3" }),
  });
}

/** Single lines: between lanes and columns, and the thick left edge of a duty. */
function rules({ x, y, width, height }: Place, style: CSSStyleDeclaration, isFramed: boolean): readonly Element[] {
  const line = (path: string, color: string, thick: string): Element =>
    element("path", { d: path, stroke: color, "stroke-width": thick });
  const left = line(`M${x} ${y}v${height}`, style.borderLeftColor, style.borderLeftWidth);
  const top = line(`M${x} ${y}h${width}`, style.borderTopColor, style.borderTopWidth);
  const isThick = Number.parseFloat(style.borderLeftWidth) > 2;
  if (isFramed) return isThick ? [left] : [];
  return [
    ...(Number.parseFloat(style.borderLeftWidth) > 0 ? [left] : []),
    ...(Number.parseFloat(style.borderTopWidth) > 0 ? [top] : []),
  ];
}

/** An icon or the lines of the picture, with the colours that the page's styles give them. */
function drawnSvg(from: SVGSVGElement, origin: Point): Element {
  const copy = from.cloneNode(true) as SVGSVGElement;
  const { left, top, width, height } = from.getBoundingClientRect();
  const sources = from.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((target, index) => {
    const source = sources[index];
    if (source === undefined) return;
    const { fill, stroke, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin, opacity } =
      getComputedStyle(source);
    const look = {
      fill,
      stroke,
      "stroke-width": strokeWidth,
      "stroke-dasharray": strokeDasharray,
      "stroke-linecap": strokeLinecap,
      "stroke-linejoin": strokeLinejoin,
      opacity,
    };
    for (const [name, value] of Object.entries(look)) target.setAttribute(name, value);
    target.removeAttribute("class");
  });
  const place = { x: left - origin.x, y: top - origin.y, width, height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.removeAttribute("class");
  return copy;
}

/** A text as it is broken on the screen: one element a line. */
function lines(text: Text, origin: Point): readonly Element[] {
  const parent = text.parentElement;
  if (parent === null || text.data.trim() === "") return [];
  const style = getComputedStyle(parent);
  const isUpright = style.writingMode.startsWith("vertical");
  return brokenLines(text).map(({ words, left, top, height }) => {
    const x = left - origin.x;
    const y = top - origin.y + height * 0.78;
    const line = element("text", {
      x: String(isUpright ? x + 3 : x),
      y: String(isUpright ? top - origin.y : y),
      fill: style.color,
      "font-family": style.fontFamily,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      ...(isUpright && { transform: `rotate(90 ${x + 3} ${top - origin.y})` }),
    });
    line.textContent = words.trim();
    return line;
  });
}

interface Line {
  words: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Words as they stand; a word that is broken, or cut by the edge of its box, sign by sign as far as it is seen. */
function brokenLines(text: Text): readonly Line[] {
  const range = document.createRange();
  const found: Line[] = [];
  const edge = edgeOf(text.parentElement);
  const unseen: string[] = [];
  const add = (start: number, words: string): void => {
    range.setStart(text, start);
    range.setEnd(text, start + Math.max(words.trimEnd().length, 1));
    const rects = range.getClientRects();
    const [rect] = rects;
    if (rect === undefined || rect.height === 0) return;
    const isSeen = edge === null || (rect.right <= edge.right + 1 && rect.bottom <= edge.bottom + 2);
    if (words.trimEnd().length > 1 && (rects.length > 1 || !isSeen)) {
      [...words].forEach((sign, index) => add(start + index, sign));
      return;
    }
    const { left, top, height } = rect;
    const last = found.at(-1);
    if (!isSeen) unseen.push(words.trim());
    else if (last !== undefined && Math.abs(last.top - top) < 3) last.words += words;
    else found.push({ words, left, top, height });
  };
  for (const { 0: word, index } of text.data.matchAll(/\S+\s*/g)) add(index, word);
  const last = found.at(-1);
  if (unseen.join("") !== "" && last !== undefined) last.words = `${last.words.trimEnd().slice(0, -1)}…`;
  return found;
}

/** Behind which a text is not seen; null where nothing hides it. */
function edgeOf(box: Element | null): DOMRect | null {
  return box === null || getComputedStyle(box).overflow === "visible" ? null : box.getBoundingClientRect();
}

/** The typefaces within the picture: a file that stands alone has no page to take them from. */
async function faces(): Promise<Element> {
  const style = element("style", {});
  const sources = performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".woff2"));
  const rules = await Promise.all([...new Set(sources)].map(faceRule));
  style.textContent = rules.join("\n");
  return style;
}

async function faceRule(url: string): Promise<string> {
  const family = url.includes("literata") ? "Literata Variable" : "Golos Text Variable";
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const range = url.includes("cyrillic") ? "U+0301,U+0400-052F,U+2116" : "U+0000-024F,U+2000-206F";
  return `@font-face{font-family:"${family}";font-weight:400 900;src:url(data:font/woff2;base64,${content});unicode-range:${range}}`;
}

function fontOf(picture: HTMLElement): string {
  return getComputedStyle(picture).fontFamily;
}

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") made.setAttribute(key, value);
  return made;
}
