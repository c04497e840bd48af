import { words } from "../../language/language";

export const ACTS_WORDS = words(
  {
    title: "Акты",
    newAct: "Новый акт",
    kind: "Вид",
    anyKind: "Любой вид",
    columns: {
      act: "Акт",
      title: "О чём",
      issued: "Кем принят",
      region: "Регион",
      date: "Дата",
      inForce: "В силе",
      duties: "Обязанности",
      overdue: "Просрочено",
    },
    nothing: "Таких актов нет",
    nothingHow: "Уберите вид или регион.",
  },
  {
    title: "Acts",
    newAct: "New act",
    kind: "Kind",
    anyKind: "Any kind",
    columns: {
      act: "Act",
      title: "About what",
      issued: "Issued by",
      region: "Region",
      date: "Date",
      inForce: "In force",
      duties: "Duties",
      overdue: "Overdue",
    },
    nothing: "There are no such acts",
    nothingHow: "Take kind or region away.",
  },
);
