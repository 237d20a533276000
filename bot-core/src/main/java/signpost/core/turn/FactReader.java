package signpost.core.turn;

import java.util.Optional;
import java.util.regex.Pattern;
import signpost.core.directory.Audience;
import signpost.core.directory.Grade;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.Slot;
import signpost.core.message.PlainWords;
import signpost.core.safety.ThreatenedSuicide;
import signpost.core.session.Slots;

/// Reduces a message to facts with closed values: area, grade, child, adult, agreement, who speaks.
///
/// Deterministic. A fact never overrides a safety score, and ticks under fourteen never become a grade (SAFE-20).
final class FactReader {
    private static final Pattern NO_CHILD = Pattern.compile(
            "\\b(no|without|not any|hasnt (got )?any|has no|(doesnt|does not|dont|do not|didnt) have( any)?) (kids?|child(ren)?|dependants|dependents)\\b");
    private static final Pattern UNBORN = Pattern.compile("(?<!\\bnot )\\b(pregnan\\w*|unborn)\\b");
    private static final Pattern CHILD = Pattern.compile(
            "\\b(kids?|child(ren)?|bab(y|ies)|toddlers?|newborn|infant|unborn|pregnan\\w*|pupils?|school|nursery|teenagers?|mums?|mother|dsl|minors?(?! (injur|bruis|assault|offen|issue))|siblings?)\\b"
                    + "|\\b(little|small|baby|young) (boys?|girls?|lads?|ones?|sons?|daughters?|brothers?|sisters?)\\b|\\bstep ?(kids|children)\\b"
                    + "|\\b(\\d|1[0-7])[ -]?((yr|year|month|week)s?[ -]?olds?|yo|y/o)\\b|\\baged? (\\d|1[0-7])\\b|\\b(son|daughter)s? of (\\d|1[0-7])\\b");
    private static final Pattern ADULT_AT_RISK = Pattern.compile(
            "(?<!\\b(no|not an|isnt an|not a|isnt a) )\\b(adults? at risk|vulnerable adults?|care (and|&) support needs|learning (disabilit\\w+|difficult\\w+)|dementia|care act|section 42|s\\.? ?42|safeguarding adults?|adult safeguarding)\\b");
    private static final Pattern NOT_AGREED = Pattern.compile(
            "\\b(no|without|refus\\w+|declin\\w+|withh\\w+|not given|hasnt given|has not given|doesnt give|wont give|will not give|didnt give|not got) (any |her |his |their |the |to )?(consent|agree|agreement|permission)\\b"
                    + "|\\b(consent|agreement|permission) (was |is |has been )?(not|refused|declined|withheld|withdrawn)"
                    + "|\\b(doesnt|does not|dont|wont|will not|wouldnt|didnt|did not|hasnt|has not|havent|isnt|not|never)( yet)? (consent(ed|ing)?|agree[ds]?|agreeing|want (a |the |any |us to )?(referral|refer|to be referred))\\b"
                    + "|\\b(refus(es|ed|ing)|declin(es|ed|ing)) (to be referred|(a |the |any )?(referral|support))\\b");
    private static final Pattern AGREED = Pattern.compile(
            "(?<!\\b(cant|cannot|yet to|to|unable to) )\\bconsent(s|ed)\\b|(?<!\\bnot )\\bconsenting\\b"
                    + "|\\bconsent:? (is )?(given|obtained|in place|yes|signed|gained)\\b|\\b(has|have|got|with|gave|given|obtained|gained|verbal|written|signed|informed) (her |his |their |full |verbal |written |signed |informed )*(consent|permission)\\b"
                    + "|\\b(she|he|they|has|have|client|patient|mum|person) (has |have )?agree[ds]\\b(?! (to|that|with)\\b)"
                    + "|\\bagree[ds]? to (a |the |this |be |being |us |me |my )*(referr\\w*|shar\\w+|support|contact)|\\bhappy to be referred\\b");
    private static final Pattern AGREEMENT_QUESTION = Pattern.compile(
            "\\b(do|does|should|must|can|could) (i|we|you|she|he|they|it|the \\w+|a \\w+|my \\w+)\\b[^.?!,]{0,40}\\b(consent|agree|agreement|permission)\\b"
                    + "|\\bis (her |his |their )?(consent|agreement|permission)\\b|\\b(needs?|require|whether) (to |for |her |his |their |the |there is )*(consent|agree|agreement|permission)\\b"
                    + "|\\b(if|whether|when|unless) (she|he|they|someone|the \\w+|a \\w+|my \\w+) (\\w+ ){0,2}(to )?(consents?|agrees?)\\b|\\bconsent( \\w+)? ?\\?");
    private static final Pattern STRANGLED = Pattern.compile(
            "\\bstrangl\\w*|\\bthrottl\\w*|\\bchok(e|es|ed|ing)\\b|\\b(hands?|arm|belt|scarf|cord) (\\w+ )?(round|around|on|over|to) (my|her|his|their|the) (neck|throat)\\b|\\b(neck|throat)\\b.{0,30}\\b(squeez\\w*|grab\\w*|press\\w*|held|hold\\w*)\\b|\\b(squeez\\w*|grab\\w*|press\\w*|held|hold\\w*|got me) .{0,20}\\b(neck|throat)\\b|\\b(smother|suffocat)\\w* (me|her|him|them|us|my)\\b|\\bpillow over (my|her|his)\\b|\\bheadlock\\b");

    /// Choking without anybody's hands: on food, with tears, as a hazard.
    private static final Pattern CHOKED_ALONE =
            Pattern.compile("\\bchok\\w* (on|up|back|hazard|with (tears|laughter|emotion))\\b");

    /// The facts in a message.
    ///
    /// @param text   as typed
    /// @param place  what the place finder made of it
    /// @param before what was known
    Slots read(String text, PlaceAnswer place, Slots before) {
        var plain = PlainWords.of(text);
        return read(plain, VoiceReader.Cues.in(plain), place, before);
    }

    /// The same for a message whose cues have been found.
    ///
    /// @param plain  the message in plain form
    /// @param cues   of the same message
    /// @param place  what the place finder made of it
    /// @param before what was known: a bare "high" is a grade only to somebody who was talking about grades
    Slots read(String plain, VoiceReader.Cues cues, PlaceAnswer place, Slots before) {
        var atWork = cues.professional();
        var professional = atWork || before.audience() == Audience.PROFESSIONAL;
        var slots = area(place);
        if (atWork) {
            slots = slots.with(Slot.AUDIENCE, Audience.PROFESSIONAL.slug());
        }
        slots = GradeReader.read(plain, professional).map(Grade::slug).map(into(slots, Slot.GRADE)).orElse(slots);
        slots = child(plain).map(into(slots, Slot.CHILD)).orElse(slots);
        if (ADULT_AT_RISK.matcher(plain).find()) {
            slots = slots.with(Slot.ADULT, "yes");
        }
        slots = agreed(plain).map(into(slots, Slot.AGREED)).orElse(slots);
        if (cues.child() && !professional) {
            slots = slots.with(Slot.SPEAKER, "child");
        }
        return harm(plain).map(into(slots, Slot.HARM)).orElse(slots);
    }

    private static java.util.function.Function<String, Slots> into(Slots slots, Slot slot) {
        return value -> slots.with(slot, value);
    }

    private static Slots area(PlaceAnswer place) {
        return switch (place) {
            case PlaceAnswer.NoneNamed() -> Slots.NONE;
            case PlaceAnswer.Known(var known, var assumed) ->
                Slots.NONE.with(Slot.AREA, known.district().slug());
            case PlaceAnswer.OneOf(var candidates) -> Slots.NONE.with(Slot.AREA, "ambiguous");
            case PlaceAnswer.KentOnly() -> Slots.NONE.with(Slot.AREA, "kent");
            case PlaceAnswer.Outside() -> Slots.NONE.with(Slot.AREA, "out-of-area");
        };
    }

    private static Optional<String> child(String plain) {
        if (NO_CHILD.matcher(plain).find() && !UNBORN.matcher(plain).find()) {
            return Optional.of("no");
        }
        return CHILD.matcher(plain).find() ? Optional.of("yes") : Optional.empty();
    }

    private static Optional<String> agreed(String plain) {
        if (AGREEMENT_QUESTION.matcher(plain).find() && !plain.contains("no consent")) {
            return Optional.empty();
        }
        if (NOT_AGREED.matcher(plain).find()) {
            return Optional.of("no");
        }
        return AGREED.matcher(plain).find() ? Optional.of("yes") : Optional.empty();
    }

    private static Optional<String> harm(String plain) {
        if (STRANGLED.matcher(CHOKED_ALONE.matcher(plain).replaceAll(" ")).find()) {
            return Optional.of("strangled");
        }
        return ThreatenedSuicide.in(plain) ? Optional.of("threatens-suicide") : Optional.empty();
    }
}
