import { loadBuiltInData } from "../../src/api/load-built-in-data";
import { addCalendar } from "../../src/calendar/calendars.service";
import { draftAct } from "../../src/draft/draft-act";
import { keepDraft } from "../../src/draft/kept/kept-drafts.service";
import { LoadMark } from "../../src/dump/load-mark";
import type { GraphStore } from "../../src/graph/graph-store";
import { saveQuestion } from "../../src/questions/saved-questions.service";
import { takeLeaseQuery } from "../../src/webhook/webhook.query";
import { addWebhook } from "../../src/webhook/webhooks.service";
import { keepAnswer } from "../../src/writing/kept-answer";
import { builtInData } from "./once-a-worker/built-once";
import { record, snapshotOn } from "./test-graph";

/** Puts the built-in data into a store, and something of every label and property that a query names. */
export async function fillForQueries(store: GraphStore): Promise<void> {
  // Neo4j warns of labels and properties that nobody ever had, and nothing is being loaded now.
  await (await LoadMark.set(store)).remove();
  await loadBuiltInData(store, builtInData(true), () => new Date());
  // The built-in acts have none, and Neo4j warns of a property that nobody ever had.
  await record(store, "act linked url=https://example.org");
  // Nor does any of them name a subject that ends.
  await record(
    store,
    "school dissolved existsFrom=2000-01-01 existsTo=2020-01-01\nministry above\ndissolved -SUBORDINATE_TO-> above",
  );
  // Nor is there a link on a clause that nobody knows, or one with a gap between its days, or one whose clause has changed.
  await record(
    store,
    `school gap ..2010-01-01 existsTo=2009-01-01
     school gap 2010-01-01..
     gap -SUBORDINATE_TO-> above basis=linked.p9
     gap -MEMBER_OF-> above basis=linked.p1
     clause linked.p1 of=linked 2001-01-01..`,
  );
  await record(store, "clause linked.p1 of=linked 2002-01-01..");
  // None of them is reported on, and nobody is named for one.
  await record(
    store,
    `person somebody
     indicator measured
     measured -PLANNED_FOR-> above value=2 2022-01-01..2023-01-01
     nomination named duty=sak-order-2022.d6 authority=above person=somebody document="№ 1" 2022-01-01..
     named -EXECUTION_OF-> sak-order-2022.d6
     report told duty=sak-order-2022.d6 bearer=above remark=no submittedBy=me due=2022-08-30 evidence={} 2022-01-01..
     told -EXECUTION_OF-> sak-order-2022.d6
     told -MEASURES-> measured value=1.5
     above -OFF_CONTROL-> sak-order-2022.d6 remark=done 2022-12-01..`,
  );
  // Nobody has saved a question.
  await saveQuestion(store, {
    name: "regions",
    title: "Regions",
    query: "query Regions { regions { code } }",
    savedAt: "2022-09-15T09:00:00.000Z",
    savedBy: "anonymous",
  });
  // Nobody drafts an act.
  const text = "ПРИКАЗ\n\n1. Министерству подготовить отчёт.";
  const draft = draftAct("order.txt", text);
  await keepDraft(store, "anonymous", { id: "draft", text, draft, at: new Date("2022-09-15T09:00:00.000Z") });
  // Nobody wants to be told.
  const wish = { url: "https://hooks.example.org/" };
  await addWebhook(store, wish, { by: "anonymous", at: new Date("2022-09-15T09:00:00.000Z"), hosts: [] });
  await store.write((transaction) => transaction.run(takeLeaseQuery, { holder: "none", now: "1", until: "2" }));
  // Nobody subscribes to a calendar.
  const calendar = { subject: "above", owner: "nobody", at: new Date("2022-09-15T09:00:00.000Z") };
  await addCalendar(store, await snapshotOn(store), calendar);
  // Nobody has sent a key with a write.
  const kept = { input: "digest", revision: 1, node: "above", losses: [] };
  await store.write((transaction) => keepAnswer(transaction, { key: "used", now: new Date() }, kept));
}
