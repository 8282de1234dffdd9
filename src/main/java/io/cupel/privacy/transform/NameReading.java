package io.cupel.privacy.transform;

/**
 * Which words of one name are titles, particles and generations ({@code Dr.}, {@code van}, {@code Jr.}), and which of the others surnames. A
 * word that is a name as well, such as Earl, Ben or Do, is taken for one where it may be: better a title lost than a name left.
 */
final class NameReading {
    private static final int NONE = -1;

    private final NameLayout name;
    private final String[] kinds;
    private final PersonName.Order order;
    private final boolean[] stays;
    private int first = NONE;
    private int last = NONE;
    private boolean hasTitle;

    NameReading(NameLayout name, String[] kinds, PersonName.Order order) {
        this.name = name;
        this.kinds = kinds;
        this.order = order;
        this.stays = new boolean[kinds.length];
        boolean leads = true;
        for (int word = 0; word < kinds.length; word++) {
            leads |= word == name.behindComma();
            stays[word] = isTitle(word, leads) || isParticle(word, leads) || isSuffix(word);
            leads &= stays[word];
            note(word);
        }
    }

    private void note(int word) {
        if (stays[word]) {
            hasTitle |= NameWords.isTitle(kinds[word]);
            return;
        }
        first = first == NONE ? word : first;
        last = word;
    }

    private boolean isTitle(int word, boolean leads) {
        boolean isSaidSo = leads && name.isAbbreviated(word);
        if (name.isInitial(word)) {
            return isSaidSo && isMonsieur(word);
        }
        return NameWords.isTitle(kinds[word]) && (isSaidSo || !NameWords.isKnown(kinds[word]));
    }

    /** {@code M. Dupont}, where {@code M. Miller} has an initial. */
    private boolean isMonsieur(int word) {
        return word == 0 && name.text(word).equals("M") && name.hasNext(word) && NameWords.isFrench(kinds[word + 1]);
    }

    private boolean isOnlyFamily(int word) {
        return NameWords.isFamily(kinds[word]) && !NameWords.isGiven(kinds[word]);
    }

    private boolean isParticle(int word, boolean leads) {
        boolean isOfFamily = order == PersonName.Order.SURNAME_ONLY || hasFamilyInFront(word);
        boolean mayBeName = leads && !isOfFamily && NameWords.isKnown(kinds[word]);
        boolean isShort = name.isInitial(word) && name.isAbbreviated(word);
        return NameWords.isParticle(kinds[word]) && name.hasNext(word) && !mayBeName && !isShort;
    }

    private boolean hasFamilyInFront(int word) {
        return !name.isBehindComma(word) && name.behindComma() < name.count();
    }

    private boolean isSuffix(int word) {
        boolean isSaidSo = name.isBehindComma(word) && name.behindComma() > 1;
        return NameWords.isSuffix(kinds[word]) && word > 0 && (isSaidSo || !NameWords.isKnown(kinds[word]));
    }

    boolean stays(int word) {
        return stays[word];
    }

    /** The last word, or all before a comma; the first where that is how the names are known. A single one unless it is known as a given name. */
    boolean isSurname(int word) {
        if (order != PersonName.Order.FULL) {
            return order == PersonName.Order.SURNAME_ONLY;
        }
        if (first == last) {
            boolean isTitled = hasTitle && NameWords.isFamily(kinds[word]);
            return isTitled || !NameWords.isGiven(kinds[word]);
        }
        if (name.isBehindComma(last) && !name.isBehindComma(first)) {
            return !name.isBehindComma(word);
        }
        boolean isFamilyFirst = NameWords.isGiven(kinds[last]) && isOnlyFamily(first);
        return isFamilyFirst ? word == first : word == last || (word > first && isOnlyFamily(word));
    }
}
