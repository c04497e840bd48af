import type { KeyboardEvent, ReactElement } from "react";
import { useChange } from "../../address/use-address";
import { Signed } from "../../components/status/status-word";
import { graphNode } from "../../graph/graph-node";
import { useEdgeWord } from "../../graph/edge-tag";
import { LinkWord } from "../../graph/link-word";
import { NodeLink } from "../../graph/node-link";
import { unbroken } from "../../language/citation";
import { useWords } from "../../language/use-words";
import type { InteractionChain } from "./chain-union";
import css from "./chain-rows.module.css";
import { PATHS_WORDS } from "./paths.words";

interface ChainRowsProps {
  readonly chains: readonly InteractionChain[];
  readonly chosen: InteractionChain;
}

/** The chains, one below the other; arrows choose, and the picture follows. */
export function ChainRows({ chains, chosen }: ChainRowsProps): ReactElement {
  const words = useWords(PATHS_WORDS);
  const change = useChange();
  const walk = (event: KeyboardEvent<HTMLUListElement>): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? -1 : chains.indexOf(chosen) + step;
    if (chains[next] === undefined) return;
    event.preventDefault();
    change({ sel: String(next + 1) });
    event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")[next]?.focus();
  };
  return (
    <ul className={css["rows"]} aria-label={words.chains} id="table" onKeyDown={walk}>
      {chains.map((chain, index) => (
        <li key={index} className={chain === chosen ? css["chosen"] : undefined}>
          <button
            type="button"
            className={css["row"]}
            data-row=""
            aria-pressed={chain === chosen}
            onClick={() => change({ sel: String(index + 1) })}
          >
            <span className={css["length"]}>
              <b>{words.links(chain.length)}</b>
              <small>
                {chain.isUnbroken ? (
                  words.holds
                ) : (
                  <Signed icon="broken" tone="danger">
                    {words.broken}
                  </Signed>
                )}
              </small>
            </span>
            <span className={css["steps"]}>
              {chain.nodes.map((node, step) => {
                const link = chain.links[step - 1];
                return (
                  <span key={node.id}>
                    {link && <StepWord link={link} />}
                    <b>{unbroken(node.label)}</b>
                  </span>
                );
              })}
            </span>
          </button>
          {chain === chosen && (
            <>
              <p className={css["sentence"]}>{unbroken(chain.sentence)}</p>
              <Thread chain={chain} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function StepWord({ link }: { readonly link: InteractionChain["links"][number] }): ReactElement {
  const word = useEdgeWord(link);
  return <i className={link.state === "VALID" ? css["word"] : css["brokenWord"]}> — {unbroken(word)} — </i>;
}

/** At 390 pixels: the chosen chain from top to bottom. */
function Thread({ chain: { nodes, links } }: { readonly chain: InteractionChain }): ReactElement {
  return (
    <ol className={`${css["thread"]} narrow`}>
      {nodes.map((node, step) => {
        const link = links[step - 1];
        return (
          <li key={node.id}>
            {link && <LinkWord link={link} />}
            <NodeLink node={graphNode(node)} />
          </li>
        );
      })}
    </ol>
  );
}
