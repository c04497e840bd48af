import { text } from "node:stream/consumers";
import { Command } from "commander";
import { StoreUnavailableError } from "../../errors/domain-error";
import type { StoredWebhook, Webhook } from "../../webhook/webhook";
import { print, printAside, printMessage } from "../print";
import type { RemoteService } from "../remote-service";
import type { ServiceAnswer } from "../service";
import { refusalIn, refused } from "../service";
import { remoteServiceOf } from "../service-options";
import { UsageError } from "../usage-error";

interface WebhookOptions {
  readonly url?: string;
  readonly tokenFile?: string;
  readonly json?: true;
}

interface ResumeOptions extends WebhookOptions {
  readonly after?: number;
}

interface AddOptions extends ResumeOptions {
  readonly region?: readonly string[];
  readonly subject?: readonly string[];
}

const EXAMPLES = `
Examples:
  zveno webhook add https://hooks.example.org/zveno --region RU-SAK --url http://127.0.0.1:4000 --token-file token.txt
  zveno webhook list --url http://127.0.0.1:4000
  zveno webhook resume 5f0c3a1e-… --after 12 --url http://127.0.0.1:4000
  zveno webhook remove 5f0c3a1e-… --url http://127.0.0.1:4000

A webhook is an address that is told of each revision. For administrators alone: the token says who asks.
Exit codes: 0 done, 1 refused, 2 wrong usage, 3 no service.`;

/** `zveno webhook`: who is told of each revision by a service. */
export function webhookCommand(): Command {
  const add = ofService("add")
    .description("add an address; its secret is printed this once")
    .argument("<address>", "where to: https, or http on the service's own machine")
    .option("--region <codes...>", "tell only of what is about these regions")
    .option("--subject <ids...>", "tell only of what is about these nodes")
    .option("--after <revision>", "begin behind this revision (default: the newest)", Number)
    .action(addWebhook);
  const list = ofService("list")
    .description("list them: how far each is, and what went wrong last")
    .action(listWebhooks);
  const resume = ofService("resume")
    .description("let one go on at once that is suspended or waits, or begin again from an earlier revision")
    .argument("<id>", "its id, as the list tells it")
    .option("--after <revision>", "go on behind this revision (default: where it is)", Number)
    .action(resumeWebhook);
  const remove = ofService("remove")
    .description("remove one; its address is told nothing more")
    .argument("<id>", "its id, as the list tells it")
    .action(removeWebhook);
  return new Command("webhook")
    .description("addresses that a service tells of each revision")
    .addCommand(add)
    .addCommand(list)
    .addCommand(resume)
    .addCommand(remove)
    .addHelpText("after", EXAMPLES);
}

function ofService(name: string): Command {
  return new Command(name)
    .option("--url <address>", "the service at this address")
    .option("--token-file <file>", "a file with the token that says who asks (default: ZVENO_TOKEN)")
    .option("--json", "print the answer as JSON");
}

async function addWebhook(address: string, options: AddOptions): Promise<void> {
  const { region, subject } = options;
  const after = afterIn(options);
  const service = await serviceAt(options);
  const wish = { url: address, regions: region ?? [], subjects: subject ?? [], after };
  const json = await bodyOf(await service.post("/webhooks", wish));
  if (options.json === true) return print(json);
  const { id, secret, position } = JSON.parse(json) as StoredWebhook;
  print(`${id}\t${secret}`);
  printAside(`The address is told of what comes after revision ${position}. Keep the secret: it is not shown again.`);
}

async function listWebhooks(options: WebhookOptions): Promise<void> {
  const service = await serviceAt(options);
  const json = await bodyOf(await service.get("/webhooks"));
  if (options.json === true) return print(json);
  const { webhooks } = JSON.parse(json) as { readonly webhooks: readonly Webhook[] };
  if (webhooks.length === 0) return printAside("There are no webhooks.");
  for (const { id, position, url, regions, subjects, isSuspended, lastError } of webhooks) {
    const about = [...regions, ...subjects].join(",");
    print([id, position, isSuspended ? "suspended" : "", url, about, lastError ?? ""].join("\t").trimEnd());
  }
}

async function resumeWebhook(id: string, options: ResumeOptions): Promise<void> {
  const after = afterIn(options);
  const service = await serviceAt(options);
  const json = await bodyOf(await service.patch(`/webhooks/${encodeURIComponent(id)}`, { after }));
  if (options.json === true) return print(json);
  const { position } = JSON.parse(json) as Webhook;
  printMessage(`The webhook goes on after revision ${position}.`);
}

/** Null where it is not said. Errors: UsageError for what is no number. */
function afterIn({ after = null }: { readonly after?: number | null }): number | null {
  if (Number.isNaN(after)) throw new UsageError("--after wants the number of a revision.");
  return after;
}

async function removeWebhook(id: string, options: WebhookOptions): Promise<void> {
  const service = await serviceAt(options);
  await bodyOf(await service.delete(`/webhooks/${encodeURIComponent(id)}`));
  if (options.json !== true) printMessage("The webhook is removed.");
}

/** Errors: UsageError where the options name none: a store here tells nobody anything. */
async function serviceAt(options: WebhookOptions): Promise<RemoteService> {
  const service = await remoteServiceOf(options);
  if (service !== null) return service;
  throw new UsageError("Webhooks are sent by a service that runs: name it by --url.");
}

/** The answer as text. Errors: STORE_UNAVAILABLE where no service of this kind answers; what it refuses, in its own words. */
async function bodyOf({ status, body }: ServiceAnswer): Promise<string> {
  const said = await text(body);
  if (status < 300) return said;
  const message = refusalIn(said);
  if (message === undefined)
    throw new StoreUnavailableError(`The service answered ${status} and no JSON: check the address in --url.`);
  throw refused(status, message);
}
