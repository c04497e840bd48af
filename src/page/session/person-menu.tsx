import { type ReactElement, useEffect } from "react";
import { useAddress } from "../address/use-address";
import { ViewLink } from "../address/view-link";
import { Button } from "../components/button/button";
import { Icon } from "../components/icon/icon";
import { MenuItem } from "../components/menu/menu-item";
import { Popup } from "../components/menu/popup";
import { useFrame, useRegionName } from "../frame/frame-facts";
import { useWords } from "../language/use-words";
import { forgetWithOthers } from "./kept";
import css from "./person-menu.module.css";
import { signOut, useWaysIn } from "./session";
import { SESSION_WORDS } from "./session.words";

/** Who has signed in, for whom they act, and the way out; the way in for who has not, where there is one. */
export function PersonMenu(): ReactElement | null {
  const words = useWords(SESSION_WORDS);
  const { view } = useAddress();
  const { viewer } = useFrame();
  const ways = useWaysIn();
  useEffect(forgetWithOthers, []);
  if (viewer !== undefined && !viewer.isAnonymous) return <Person />;
  if (view === "signIn" || ways === undefined || !(ways.byProvider || ways.byToken)) return null;
  return (
    <ViewLink
      className={css["in"]}
      view="signIn"
      parameters={{ back: location.pathname + location.search }}
      aria-label={words.signIn}
    >
      <Icon name="person" />
      <span className="wide">{words.signIn}</span>
    </ViewLink>
  );
}

function Person(): ReactElement | null {
  const words = useWords(SESSION_WORDS);
  const regionName = useRegionName();
  const { viewer } = useFrame();
  if (viewer === undefined) return null;
  const { name, roles, actsFor, regions } = viewer;
  const facts = [
    [words.roles, roles.map((role) => words.role[role])],
    [words.actsFor, actsFor.map(({ label }) => label)],
    [words.regions, regions.map(regionName)],
  ] as const;
  return (
    <Popup
      label={words.you(name ?? "")}
      align="right"
      button={(attributes) => (
        <Button look="bare" icon="person" aria-label={words.you(name ?? "")} {...attributes}>
          <span className={`${css["name"]} wide`}>{name}</span>
        </Button>
      )}
    >
      {() => (
        <>
          <p className={css["who"]}>{name}</p>
          <dl className={css["facts"]}>
            {facts.map(([what, values]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{values.length === 0 ? "—" : values.join(", ")}</dd>
              </div>
            ))}
          </dl>
          <MenuItem onClick={() => void signOut()}>{words.signOut}</MenuItem>
        </>
      )}
    </Popup>
  );
}
