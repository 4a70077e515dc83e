package org.trellis.platform.web;

/** Not an error: carries the stored answer past the endpoint to the wire. */
class AnswerReplayed extends RuntimeException {

    private final transient StoredAnswer answer;

    AnswerReplayed(StoredAnswer answer) {
        super("replayed", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
