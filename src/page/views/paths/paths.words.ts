import { counted, countedEnglish } from "../../language/plural";
import { words } from "../../language/language";

export const PATHS_WORDS = words(
  {
    title: "Через кого связаны",
    from: "От кого",
    to: "До кого",
    swap: "Поменять местами",
    over: (chosen: number, all: number) => `Виды связей: ${chosen} из ${all}`,
    overLabel: "По каким связям искать",
    usual: "Обычные виды",
    states: "Состояния связей",
    onlyValid: "Только действующие",
    allStates: "И недействующие",
    found: (count: number, length: number) =>
      `${counted(count, "цепочка", "цепочки", "цепочек")} длиной до ${counted(length, "звена", "звеньев", "звеньев")}. Более длинные не искали, поэтому могут быть ещё`,
    longer: "Искать длиннее",
    links: (count: number) => counted(count, "звено", "звена", "звеньев"),
    holds: "все действуют",
    broken: "есть разрыв",
    picture: (chains: number, nodes: number) => `Схема: цепочек ${chains}, узлов ${nodes}`,
    chains: "Цепочки, от короткой к длинной; стрелки выбирают",
    choose: "Выберите двоих",
    chooseWhy: "Назовите две организации или должности, и здесь будут все цепочки связей между ними.",
    example: "Например: Абзелиловский район и центр «Аврора» на 15.09.2022",
    none: "Цепочек нет",
    noneWhy: (length: number) =>
      `На эту дату эти двое не связаны цепочкой длиной до ${counted(length, "звена", "звеньев", "звеньев")} по выбранным видам связей.`,
    withStates: "Искать и по недействующим связям",
  },
  {
    title: "Through whom they are linked",
    from: "From",
    to: "To",
    swap: "Change places",
    over: (chosen, all) => `Kinds of links: ${chosen} of ${all}`,
    overLabel: "Over which links to look",
    usual: "The usual kinds",
    states: "States of links",
    onlyValid: "Only in force",
    allStates: "Also what does not hold",
    found: (count, length) =>
      `${countedEnglish(count, "chain")} of up to ${countedEnglish(length, "link")}. Longer ones were not looked for, so there may be more`,
    longer: "Look for longer ones",
    links: (count) => countedEnglish(count, "link"),
    holds: "all in force",
    broken: "has a break",
    picture: (chains, nodes) => `Picture: ${chains} chains, ${nodes} nodes`,
    chains: "Chains, the shortest first; arrows choose",
    choose: "Choose two",
    chooseWhy: "Name two organisations or posts, and all chains of links between them will be here.",
    example: "For example: Абзелиловский район and «Аврора» on 2022-09-15",
    none: "No chains",
    noneWhy: (length) =>
      `On this day these two are not linked by a chain of up to ${countedEnglish(length, "link")} of the chosen kinds.`,
    withStates: "Look over links that do not hold, too",
  },
);
