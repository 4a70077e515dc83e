// A verb of this list, then a noun: getProfile, listEvidence, createJudgement.
const VERBS = [
  "get", "draft", "edit", "vet", "suspend", "list", "create", "update", "replace", "delete", "search", "find", "add", "remove", "start", "submit", "confirm",
  "decide", "agree", "adopt", "propose", "publish", "read", "record", "upload", "download", "stream", "watch", "follow",
  "invite", "import", "retract", "return", "judge", "request", "retire", "dispute", "choose", "change", "compare", "offer",
  "withdraw", "preview", "contest", "resolve", "explain", "reverse", "block", "move", "cancel", "authorize", "revoke", "answer",
];
const NAME = new RegExp(`^(${VERBS.join("|")})[A-Z][A-Za-z0-9]*$`);

export default (value) => (NAME.test(value ?? "") ? undefined : [{ message: `"${value}" is not a known verb followed by a noun` }]);
