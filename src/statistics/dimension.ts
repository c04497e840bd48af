/** By what counts can be grouped. */
export enum Dimension {
  REGION = "REGION",
  MUNICIPALITY = "MUNICIPALITY",
  PROGRAMME = "PROGRAMME",
  ACT = "ACT",
  MONTH = "MONTH",
  STATUS = "STATUS",
  STATE = "STATE",
  KIND = "KIND",
  LEVEL = "LEVEL",
  RULE = "RULE",
  SEVERITY = "SEVERITY",
}
