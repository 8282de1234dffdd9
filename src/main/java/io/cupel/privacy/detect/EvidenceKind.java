package io.cupel.privacy.detect;

/** Where a reason for or against a kind of personal data comes from. On the wire in lower case. */
public enum EvidenceKind {
    /** How the values are written. */
    SHAPE,
    /** A check digit, or another rule that strangers break. */
    CHECK_DIGIT,
    /** Values that stand in a list of names, places or terms. */
    WORD_LIST,
    /** What the column is called. */
    HEADER,
    /** What other columns of the table hold. */
    NEIGHBOUR,
    /** How the values spread: range, repetition, order. */
    SPREAD
}
