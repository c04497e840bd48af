// The values of some properties of the variable `it`, each by its name: a name in a parameter takes the embedded engine four times as long.
// Places: {properties}.
[{properties}]
