package signpost.core.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signpost.core.directory.Audience;
import signpost.core.directory.Grade;
import signpost.core.directory.PlaceAnswer;
import signpost.core.flow.Slot;
import signpost.core.message.PlainWords;
import signpost.core.session.Slots;

/// Reduces a message to facts with closed values: area, grade, child, adult, agreement, who speaks.
///
/// Deterministic. A fact never overrides a safety score, and ticks under fourteen never become a grade (SAFE-20).
final class FactReader {
    private static final int VISIBLE_HIGH = 14;
    private static final int QUESTIONS_ON_DASH = 27;

    private static final Pattern NO_DASH = Pattern.compile(
            "\\b(no|not (yet )?(done|completed|got)|havent (yet )?(done|completed|got)|have not (done|completed)|hasnt (been )?(done|had)|without|before|prior to)( \\w+){0,3} (dash|risk assessment|ric)\\b"
                    + "|\\b(dash|risk assessment|ric)( \\w+){0,4} (not|isnt|hasnt|havent|never|yet to|outstanding)( been| be)?( done| completed|$|\\b)"
                    + "|\\bno assessment\\b|\\bnot (been )?assessed\\b|\\bungraded\\b");
    private static final Pattern GRADE_NAMED = Pattern.compile(
            "\\b(high|hi|medium|med|standard|std)[ -]?(level )?risk\\b|\\brisk( level| grade)?( is| was|:| =)? ?(high|medium|med|standard|std)\\b"
                    + "|\\bgrad(ed?|ing)( is| was| as| at|:)? ?(high|medium|med|standard|std)\\b"
                    + "|\\b(assessed|scored|came out|comes out|rated|dash)( is| was| as| at|:)? ?(high|medium|med|standard|std)\\b");
    private static final Pattern GRADE_WORD = Pattern.compile("\\b(high|medium|med|standard|std)\\b");
    private static final Pattern TICKS = Pattern.compile(
            "\\b(\\d{1,2}) ?(ticks?|yes(es)?|yeses)\\b|\\b(scor(e|ed|es|ing)|ticked|dash|ticks)( \\w+){0,4}? ?[(:=]? ?(\\d{1,2})\\b(?! ?(yr|year|am|pm|week|month|day))|\\b(\\d{1,2}) ?(/|out of|of) ?(24|27)\\b|\\b(\\d{1,2}) on (the |a |her |his |their )?dash\\b");
    private static final Pattern NO_CHILD =
            Pattern.compile("\\b(no|without|not any|hasnt any|has no) (kids?|child(ren)?|dependants|dependents)\\b");
    private static final Pattern CHILD = Pattern.compile(
            "\\b(kids?|child(ren)?|bab(y|ies)|toddlers?|newborn|infant|unborn|pregnan\\w*|pupils?|school|nursery|teenagers?|mums?|mother|dsl|minor|siblings?)\\b"
                    + "|\\b(\\d|1[0-7]) ?(yr|year|yo|y/o|month|week)s?[ -]?(old|olds)?\\b|\\baged? (\\d|1[0-7])\\b|\\b(son|daughter)s? (aged?|of) (\\d|1[0-7])\\b");
    private static final Pattern ADULT_AT_RISK = Pattern.compile(
            "\\badults? at risk\\b|\\bvulnerable adults?\\b|\\bcare (and|&) support needs\\b|\\blearning (disabilit\\w+|difficult\\w+)\\b|\\bdementia\\b|\\bcare act\\b|\\bsection 42\\b|\\bs\\.? ?42\\b|\\bsafeguarding adults?\\b|\\badult safeguarding\\b");
    private static final Pattern NOT_AGREED = Pattern.compile(
            "\\b(no|without|refus\\w+|declin\\w+|withh\\w+|not given|hasnt given|has not given|doesnt give|wont give|will not give|didnt give|not got) (any |her |his |their |the )?(consent|agreement|permission)\\b"
                    + "|\\b(consent|agreement|permission) (was |is |has been )?(not|refused|declined|withheld|withdrawn)"
                    + "|\\b(doesnt|does not|wont|will not|didnt|did not|hasnt|has not|not) (consent|agreed?|want (a |the )?(referral|to be referred))\\b|\\brefus(es|ed|ing) (to be referred|a referral|support)\\b");
    private static final Pattern AGREED = Pattern.compile(
            "\\bconsent(s|ed|ing)?\\b( given| obtained| in place| yes)?|\\b(agrees|has agreed|she agreed|he agreed|they agreed|happy to be referred|agreed to (a |the )?referral|gave (consent|permission))\\b");
    private static final Pattern AGREEMENT_QUESTION = Pattern.compile(
            "\\b(do|does|should|must|can|is|what if|need|needs|have to|has to|whether|if)\\b.*\\b(consents?|agree|agreement|permission)\\b|\\bconsent\\b.*\\?");
    private static final Pattern PROFESSIONAL = Pattern.compile(
            "\\b(my|our|a|the|this|another|high risk|medium risk|standard risk) (clients?|service users?|patients?|pupils?|tenants?|caseload|residents?)\\b|\\bclients?\\b.*\\b(risk|dash|referr?\\w*|ticks)\\b"
                    + "|\\b(high|hi|medium|med|standard|std)[ -]risk\\b|\\bmarac\\b.*\\b(referr?\\w*|threshold|criteria|hub|form)\\b|\\b(referr?\\w*|threshold|criteria|form)\\b.*\\bmarac\\b|\\bdash\\b.*\\b(score\\w*|ticks?|done|complet\\w*)\\b"
                    + "|\\b(im|i am|its|we are|were|as) (a|an|the|your)? ?(duty |school |health |family |community |practice |student |senior )*(social worker|health visitor|midwife|nurse|gp|doctor|teacher|dsl|safeguarding lead|housing officer|support worker|idva|isva|police officer|pcso|probation officer|practitioner|paramedic|receptionist at|youth worker|counsellor|advocate|key ?worker|case ?worker|outreach worker)\\b"
                    + "|\\b(social worker|health visitor|midwife|nurse|gp|dsl|safeguarding lead|housing officer|support worker|idva|isva|pcso|probation|edt|a&e|duty worker|key ?worker|case ?worker|senco|headteacher|teacher) (here|cover|covering|from|at|in)\\b|^(duty|edt|dsl|school dsl|housing officer|social worker|health visitor|practice nurse|midwife|gp|idva|isva|pcso|teaching assistant|ed nurse)\\b"
                    + "|\\bdsl\\b|\\bwhere do (i|we) (refer|send)\\b|\\b(refer|referring|referral) (a|my|our|this|her|him|them|someone|for)\\b|\\bda referral\\b|\\b(needs|need) referring\\b");
    private static final Pattern CHILD_SPEAKS = Pattern.compile(
            "\\b(im|i am|iam|am|aged|age) (only |just |nearly |almost )?([5-9]|1[0-7])\\b(?! ?(weeks?|months?|mins?|minutes|days?|stone|st|miles|weeks))|\\b([5-9]|1[0-7]) (yrs?|years?) old here\\b"
                    + "|\\b(im|i am) (a kid|a child|in (year|yr) ([1-9]|1[0-3])|still at school|in (primary|secondary) school)\\b|\\bmy (mummy|daddy)\\b|\\b(m|f) ?1[0-7]\\b");
    private static final Pattern STRANGLED = Pattern.compile(
            "\\bstrangl\\w*|\\bthrottl\\w*|\\bchok(e|es|ed|ing)\\b|\\b(hands?|arm|belt|scarf|cord) (\\w+ )?(round|around|on|over|to) (my|her|his|their|the) (neck|throat)\\b|\\b(neck|throat)\\b.{0,30}\\b(squeez\\w*|grab\\w*|press\\w*|held|hold\\w*)\\b|\\b(squeez\\w*|grab\\w*|press\\w*|held|hold\\w*|got me) .{0,20}\\b(neck|throat)\\b|\\b(smother|suffocat)\\w*|\\bpillow over (my|her|his)\\b|\\bheadlock\\b");
    private static final Pattern CHOKED_ON_FOOD =
            Pattern.compile("\\bchok\\w* on (a|the|my|some|food|his|her)\\b|\\bchok\\w* (up|back)\\b");
    private static final Pattern THREATENS_SUICIDE = Pattern.compile(
            "\\b(he|she|they|hes|shes|partner|husband|wife|boyfriend|girlfriend|ex|hell|shell|theyll)\\b.{0,60}\\b(kill|hang|top|hurt|harm|end it for) (himself|herself|themselves|themself)\\b|\\b(he|she|they|hell|shell|theyll)\\b.{0,50}\\b(commit suicide|take (his|her|their) own life|end (his|her|their) life|do something stupid|overdose|jump off|suicidal)\\b.{0,40}\\b(if|when|unless|because) i\\b|\\b(if|when|unless) i (leave|left|go|ever leave|end it|dont)\\b.{0,50}\\b(himself|herself|suicid\\w*|his life|her life)\\b");

    /// The facts in a message.
    ///
    /// @param text   as typed
    /// @param place  what the place finder made of it
    /// @param before what was known: a bare "high" is a grade only to somebody who was talking about grades
    Slots read(String text, PlaceAnswer place, Slots before) {
        var plain = PlainWords.of(text);
        var professional = before.audience() == Audience.PROFESSIONAL || PROFESSIONAL.matcher(plain).find();
        var slots = area(place);
        if (PROFESSIONAL.matcher(plain).find()) {
            slots = slots.with(Slot.AUDIENCE, Audience.PROFESSIONAL.slug());
        }
        slots = grade(plain, professional).map(g -> g.slug()).map(into(slots, Slot.GRADE)).orElse(slots);
        slots = child(plain).map(into(slots, Slot.CHILD)).orElse(slots);
        if (ADULT_AT_RISK.matcher(plain).find()) {
            slots = slots.with(Slot.ADULT, "yes");
        }
        slots = agreed(plain).map(into(slots, Slot.AGREED)).orElse(slots);
        if (CHILD_SPEAKS.matcher(plain).find() && !professional) {
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

    private static Optional<Grade> grade(String plain, boolean professional) {
        var named = GRADE_NAMED.matcher(plain);
        if (named.find()) {
            return gradeIn(named.group());
        }
        if (NO_DASH.matcher(plain).find()) {
            return Optional.of(Grade.NO_DASH);
        }
        if (ticks(plain) >= VISIBLE_HIGH) {
            return Optional.of(Grade.HIGH);
        }
        return professional && ticks(plain) < 0 ? gradeIn(plain) : Optional.empty();
    }

    private static Optional<Grade> gradeIn(String plain) {
        var word = GRADE_WORD.matcher(plain.replace("hi risk", "high risk").replace("hi-risk", "high risk"));
        if (!word.find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (word.group().charAt(0)) {
                    case 'h' -> Grade.HIGH;
                    case 'm' -> Grade.MEDIUM;
                    default -> Grade.STANDARD;
                });
    }

    /// The number of ticks that the message names; -1 if none.
    static int ticks(String plain) {
        var found = TICKS.matcher(plain);
        return found.find() ? firstNumber(found) : -1;
    }

    private static int firstNumber(Matcher found) {
        for (var group = 1; group <= found.groupCount(); group++) {
            var text = found.group(group);
            if (text != null && text.matches("\\d{1,2}")) {
                var ticks = Integer.parseInt(text);
                return ticks <= QUESTIONS_ON_DASH ? ticks : -1;
            }
        }
        return -1;
    }

    private static Optional<String> child(String plain) {
        if (NO_CHILD.matcher(plain).find()) {
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
        if (STRANGLED.matcher(plain).find() && !CHOKED_ON_FOOD.matcher(plain).find()) {
            return Optional.of("strangled");
        }
        return THREATENS_SUICIDE.matcher(plain).find() ? Optional.of("threatens-suicide") : Optional.empty();
    }
}
