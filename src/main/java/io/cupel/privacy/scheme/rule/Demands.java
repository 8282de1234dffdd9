package io.cupel.privacy.scheme.rule;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a scheme asks of its characters.
 *
 * @param issued what issued values keep, such as prefixes and dates
 * @param checks check characters in the order in which they are computed; reserved values keep them too
 * @param reserved what tells values that are never issued; empty where there are none
 * @param areReservedIssued whether reserved values keep what issued ones keep, and so are well-formed
 */
public record Demands(List<Rule> issued, List<Rule> checks, List<Rule> reserved, boolean areReservedIssued) {
    public static final Demands NONE = new Demands(List.of(), List.of(), List.of(), true);

    public Demands {
        issued = List.copyOf(issued);
        checks = List.copyOf(checks);
        reserved = List.copyOf(reserved);
    }

    public Demands issuing(Rule... rules) {
        return new Demands(List.of(rules), checks, reserved, areReservedIssued);
    }

    public Demands checking(Rule... rules) {
        return new Demands(issued, List.of(rules), reserved, areReservedIssued);
    }

    public Demands reserving(boolean areIssued, Rule... rules) {
        return new Demands(issued, checks, List.of(rules), areIssued);
    }

    /** Whether any characters will do that the layout permits. */
    public boolean areNone() {
        return issued.isEmpty() && checks.isEmpty();
    }

    public boolean areMetBy(char[] compact) {
        return all(issued, compact) && all(checks, compact);
    }

    public boolean reserve(char[] compact) {
        return !reserved.isEmpty()
                && all(reserved, compact)
                && all(checks, compact)
                && (!areReservedIssued || all(issued, compact));
    }

    public double share(char[] like) {
        double share = 1;
        for (Rule rule : issued) {
            share *= rule.share(like);
        }
        for (Rule rule : checks) {
            share *= rule.share(like);
        }
        return share;
    }

    /** Makes the characters those of an imitation, and tells whether that could be done. */
    public boolean impose(char[] compact, RandomGenerator random) {
        impose(issued, compact, random);
        impose(reserved, compact, random);
        impose(checks, compact, random);
        return reserved.isEmpty() ? areMetBy(compact) : reserve(compact);
    }

    private static void impose(List<Rule> rules, char[] compact, RandomGenerator random) {
        for (Rule rule : rules) {
            rule.impose(compact, random);
        }
    }

    private static boolean all(List<Rule> rules, char[] compact) {
        for (int i = 0; i < rules.size(); i++) {
            if (!rules.get(i).holds(compact)) {
                return false;
            }
        }
        return true;
    }
}
