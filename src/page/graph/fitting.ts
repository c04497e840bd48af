import { bounded } from "./zoom";

/** How large a picture fits into its box, whole. */
export function fitting(box: HTMLElement | null): number {
  const picture = box?.querySelector<HTMLElement>("[data-picture]");
  if (!box || !picture) return 1;
  const zoom = zoomOf(picture);
  const [width, height] = [picture.scrollWidth * zoom, picture.scrollHeight * zoom];
  const room = { width: box.clientWidth, height: window.innerHeight };
  return bounded(Math.floor(Math.min(room.width / width, room.height / height) * zoom * 20) / 20);
}

/** How large an element is shown: what is measured on the screen, divided by it, is in the element's own pixels. */
export function zoomOf(element: HTMLElement): number {
  return element.offsetWidth === 0 ? 1 : element.getBoundingClientRect().width / element.offsetWidth;
}
