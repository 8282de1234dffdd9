package io.cupel.privacy.tables;

/** Sentences that people type into a field for notes; some tell who they speak of. */
final class Texts {
    private Texts() {}

    static String note(Person person, Draw draw) {
        return switch (draw.number(0, 5)) {
            case 0 ->
                "Called " + person.full("G F") + " about the delivery, will ring back on "
                        + draw.shape(draw.word(person.land().phones())) + ".";
            case 1 -> "Please write to " + person.login(draw) + "@example.com, the old address bounced.";
            case 2 ->
                "Patient " + person.full("G F") + " (born " + person.born() + ") was moved to ward " + draw.number(1, 9)
                        + ".";
            case 3 -> "Moved to " + person.fullAddress() + " last month.";
            case 4 -> "Asked about opening hours, nothing else.";
            default -> "Card ending in " + draw.digits(4) + " was declined; " + person.given() + " paid in cash.";
        };
    }
}
