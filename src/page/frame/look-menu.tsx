import type { ReactElement } from "react";
import { Button } from "../components/button/button";
import { MenuItem } from "../components/menu/menu-item";
import { Popup } from "../components/menu/popup";
import { useWords } from "../language/use-words";
import { FRAME_WORDS } from "./frame.words";
import { setLook, useLook } from "./look";
import { showShortcuts } from "./shortcuts";

/** Theme and density, which stay on the device; and the list of keys. */
export function LookMenu(): ReactElement {
  const words = useWords(FRAME_WORDS);
  const { theme, density } = useLook();
  const isDark = theme === "dark" || (theme === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
  return (
    <Popup
      label={words.look}
      align="right"
      button={(attributes) => <Button look="bare" icon="half" aria-label={words.look} {...attributes} />}
    >
      {(close) => (
        <>
          <MenuItem onClick={() => setLook({ theme: isDark ? "light" : "dark" })}>
            {isDark ? words.theme.light : words.theme.dark}
          </MenuItem>
          <MenuItem onClick={() => setLook({ density: density === "dense" ? undefined : "dense" })}>
            {density === "dense" ? words.density.normal : words.density.dense}
          </MenuItem>
          <MenuItem
            note="?"
            onClick={() => {
              close();
              showShortcuts();
            }}
          >
            {words.keys}
          </MenuItem>
        </>
      )}
    </Popup>
  );
}
