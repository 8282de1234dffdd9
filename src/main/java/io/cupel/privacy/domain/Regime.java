package io.cupel.privacy.domain;

/** A body of rules that names kinds of personal data. */
public enum Regime {
    /** The 18 identifiers of the Safe Harbor method, 45 CFR 164.514(b)(2). */
    HIPAA,
    /** Personal data, Regulation (EU) 2016/679, article 4(1). */
    GDPR,
    /** Special categories of personal data, Regulation (EU) 2016/679, article 9(1). */
    GDPR_SPECIAL,
    /** Account data, PCI DSS v4.0, requirement 3. */
    PCI_DSS,
    /** Personal information, California Civil Code 1798.140. */
    CCPA
}
