import { type ReactElement, type ReactNode, useContext } from "react";
import { usePageTitle } from "../../frame/use-page-title";
import { Icon } from "../icon/icon";
import type { IconName } from "../icon/icons";
import type { Tone } from "../status/status-word";
import tones from "../status/tone.module.css";
import { InsteadOfView } from "./instead-of-view";
import css from "./states.module.css";

interface NoticeProps {
  readonly title: string;
  readonly icon?: IconName;
  readonly tone?: Tone;
  readonly children?: ReactNode;
  /** One way on, or two. */
  readonly ways?: ReactNode;
}

/** A state in place of an answer: what happened, in words, and a way on. */
export function Notice({ title, icon, tone = "calm", children, ways }: NoticeProps): ReactElement {
  const isPage = useContext(InsteadOfView);
  usePageTitle(isPage ? title : undefined);
  const Title = isPage ? "h1" : "h2";
  return (
    <section className={css["notice"]}>
      <Title>
        {icon && (
          <span className={tones[tone]}>
            <Icon name={icon} />
          </span>
        )}
        {title}
      </Title>
      {children}
      {ways !== undefined && <div className={css["ways"]}>{ways}</div>}
    </section>
  );
}
