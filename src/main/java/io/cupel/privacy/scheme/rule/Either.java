package io.cupel.privacy.scheme.rule;

import java.util.List;
import java.util.random.RandomGenerator;

/** One of several rules, such as a check digit that is computed in one way or, for the later born, in another. */
public record Either(List<Rule> rules) implements Rule {
    public static Rule of(Rule... rules) {
        return new Either(List.of(rules));
    }

    public Either {
        rules = List.copyOf(rules);
    }

    @Override
    public boolean holds(char[] compact) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).holds(compact)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double share(char[] like) {
        return Math.min(1, rules.stream().mapToDouble(rule -> rule.share(like)).sum());
    }

    @Override
    public void impose(char[] compact, RandomGenerator random) {
        rules.get(random.nextInt(rules.size())).impose(compact, random);
    }
}
