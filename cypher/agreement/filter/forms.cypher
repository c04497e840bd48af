// Params: $forms.
agreementState.form IN $forms
