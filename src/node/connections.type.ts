import { Act } from "../act/act.type";
import { NetworkAgreement } from "../agreement/agreement.type";
import { Duty } from "../duty/duty.type";
import { LinkType } from "../link/link.type";
import { connectionType } from "../pagination/connection.type";
import { ResponsibilityType } from "../responsibility/responsibility.type";
import { Subject } from "../subject/subject.type";

/** The pages of lists, each made once. */
export const SubjectConnection = connectionType("Subject", () => Subject);
export const DutyConnection = connectionType("Duty", () => Duty);
export const ActConnection = connectionType("Act", () => Act);
export const NetworkAgreementConnection = connectionType("NetworkAgreement", () => NetworkAgreement);
export const ResponsibilityConnection = connectionType("Responsibility", () => ResponsibilityType);
export const LinkConnection = connectionType("Link", () => LinkType);
