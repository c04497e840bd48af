import { type ReactElement, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { type Client as UrqlClient, Provider } from "urql";
import { writeAddress } from "../address/address";
import { AddressContext, useAddress, useBrowserAddress } from "../address/use-address";
import { ViewLink } from "../address/view-link";
import { InsteadOfView } from "../components/states/instead-of-view";
import { Loading } from "../components/states/loading";
import { Notice } from "../components/states/notice";
import { STATES_WORDS } from "../components/states/states.words";
import { createClient } from "../graphql/client";
import { FrameDocument } from "../graphql/generated/frame";
import type { FrameQuery } from "../graphql/generated/operations";
import { useAnswer } from "../graphql/use-answer";
import type { Language } from "../language/language";
import { useLanguage, useWords } from "../language/use-words";
import css from "./app.module.css";
import { CrashBoundary } from "./crash-boundary";
import { FrameContext, type FrameFacts } from "./frame-facts";
import { FRAME_WORDS } from "./frame.words";
import { GraphChanged } from "./graph-changed";
import { Header } from "./header";
import { Shortcuts } from "./shortcuts";
import { SHOWN_VIEWS } from "./shown-views";

const NOWHERE = { view: "start", id: "", parameters: {}, hash: "" } as const;

/** The page: its frame, and the view that the address asks for. */
export function App(): ReactElement {
  const address = useBrowserAddress();
  return (
    <AddressContext value={address ?? NOWHERE}>
      <Client>{address === null ? <NoView /> : <View />}</Client>
    </AddressContext>
  );
}

function Client({ children }: { readonly children: ReactElement }): ReactElement {
  const language = useLanguage();
  const [{ client, of }, replace] = useState(() => clientIn(language));
  // Another client keeps no former answers, so all that is shown is asked anew.
  const askAnew = useCallback(() => replace(clientIn(language)), [language]);
  if (of !== language) askAnew();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Provider value={client}>
      <Frame askAnew={askAnew}>{children}</Frame>
    </Provider>
  );
}

function clientIn(language: Language): { readonly client: UrqlClient; readonly of: Language } {
  return { client: createClient(language), of: language };
}

interface FrameProps {
  readonly askAnew: () => void;
  readonly children: ReactElement;
}

function Frame({ askAnew, children }: FrameProps): ReactElement {
  const { data, moment } = useAnswer(FrameDocument, {});
  const words = useWords(FRAME_WORDS);
  const facts = useMemo(() => ({ ...factsOf(data, moment?.asOf), askAnew }), [data, moment?.asOf, askAnew]);
  return (
    <FrameContext value={facts}>
      <a className={css["skip"]} href="#content">
        {words.skip}
      </a>
      <Header />
      <main className={css["main"]} id="content" tabIndex={-1}>
        {children}
      </main>
      <GraphChanged />
      <Shortcuts />
    </FrameContext>
  );
}

function factsOf(data: FrameQuery | undefined, today: string | undefined): Omit<FrameFacts, "askAnew"> {
  return {
    today,
    viewer: data?.viewer ?? undefined,
    newestRevision: data?.graph?.revision,
    updatedAt: data?.graph?.updatedAt,
    revisions: data?.revisions?.nodes ?? [],
    regions: data?.regions ?? [],
  };
}

function View(): ReactElement {
  const address = useAddress();
  const Shown = SHOWN_VIEWS[address.view];
  if (Shown === undefined) return <NoView />;
  const root = writeAddress({ ...address, parameters: {}, hash: "" });
  return (
    <CrashBoundary key={root}>
      <Suspense fallback={<Loading />}>
        <Shown />
      </Suspense>
    </CrashBoundary>
  );
}

function NoView(): ReactElement {
  const words = useWords(FRAME_WORDS);
  const { start } = useWords(STATES_WORDS);
  return (
    <InsteadOfView value>
      <Notice title={words.noView} icon="info" tone="info" ways={<ViewLink view="start">{start}</ViewLink>}>
        <p>{words.noViewWhy}</p>
      </Notice>
    </InsteadOfView>
  );
}
