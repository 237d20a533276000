package signpost.core.turn;

import java.util.regex.Pattern;

/// Tells from the plain form of a message who speaks: a professional about somebody else, a child, or neither.
final class VoiceReader {
    private static final String ROLE =
            "(social worker|health visitor|midwife|nurse|gp|doctor|teacher|teaching assistant|dsl|safeguarding lead|housing officer|support worker|idva|isva|police officer|pcso|probation officer|probation|practitioner|paramedic|receptionist at|youth worker|counsellor|advocate|key ?worker|case ?worker|outreach worker|senco|headteacher|duty worker|edt|a&e)";
    private static final String KIND = "(duty |school |health |family |community |practice |student |senior |ed )*";
    private static final String PEOPLE = "(clients?|service users?|patients?|pupils?|tenants?|residents?|caseload)";

    /// Words that only somebody at work uses.
    private static final Pattern AT_WORK = Pattern.compile(
            "\\b(my|our|this|another|high risk|medium risk|standard risk) " + PEOPLE + "\\b"
                    + "|(?<!\\b(im|i am|was|as|being|not) )\\b(a|the) (client|service user|patient|pupil)s?\\b"
                    + "|\\bclients?\\b.*\\b(risk|dash|referr?\\w*|ticks)\\b"
                    + "|(?<!\\b(my|the|a|an|her|his|our|their|this|that) )\\b" + ROLE + " (here|cover|covering)\\b"
                    + "|^(duty|edt|dsl|school dsl)\\b");

    /// Words that a professional uses, and sometimes somebody who lives with abuse.
    private static final Pattern PERHAPS_AT_WORK = Pattern.compile(
            "\\b(high|hi|medium|med|standard|std)[ -]risk\\b"
                    + "|\\bmarac\\b.*\\b(referr?\\w*|threshold|criteria|hub|form)\\b|\\b(referr?\\w*|threshold|criteria|form)\\b.*\\bmarac\\b"
                    + "|\\bdash\\b.*\\b(score\\w*|ticks?|done|complet\\w*)\\b"
                    + "|\\b(im|i am|its|we are|(?<!they )were|(work|working|speaking|writing|asking|calling) as) (a|an|the|your)? ?" + KIND + ROLE + "\\b"
                    + "|\\bas an? " + KIND + ROLE + ",? (i|we|how|what|who|can|do|should)\\b"
                    + "|^((hi|hello),? )?" + KIND + ROLE + "( (from|at|in|for|with)\\b|[,:;.-])"
                    + "|\\bdsl\\b|\\bwhere do (i|we) (refer|send)\\b|\\b(refer|referring|referral) (a|my|our|this|her|him|them|someone|for)\\b|\\b(da|dv) (ref|referral|case|client)\\b|\\bdash (score |risk )?\\d{1,2}\\b|\\bneeds? referring\\b");

    /// Words of somebody whose own life, or whose family, it is about.
    private static final Pattern OWN_LIFE = Pattern.compile(
            "\\bmy (ex[ -]?)?(husband|wife|partner|boyfriend|girlfriend|ex|mum|mom|dad|mother|father|step\\w*|son|daughter|brother|sister|uncle|aunt|friend|neighbour|family)s?\\b"
                    + "|\\bmy (own )?(social worker|health visitor|midwife|gp|doctor|idva|isva|support worker|key ?worker|case ?worker|housing officer|teacher|counsellor)\\b"
                    + "|\\b(social worker|health visitor|midwife|nurse|gp|doctor|teacher|police officer)s?( (in|at|from) \\w+)? (told|asked|referred|gave|took|takes|said|says|keeps?|wont|wants|reported|came|comes) \\b"
                    + "|\\b(refer(red)?|put|abus\\w+|hit|hits|hitting|hurts?|hurting|scar(es|ed|ing)|threaten\\w*|control\\w*|rap\\w+|beats?|beating|attack\\w*|stalk\\w*|harass\\w*) me\\b"
                    + "|\\b(i was|ive been|i have been|im being|i am being) (referred|assessed|graded|abused|hit|hurt|attacked|raped)\\b"
                    + "|\\b(im|i am|i was|am i|me as|me at) (at |a |now |still |graded |assessed as |classed as |deemed )?(high|medium|standard)[ -]risk\\b"
                    + "|\\b(for|about|refer) myself\\b|\\breferral for me\\b");

    private static final String AGE = "([5-9]|1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\\b";
    private static final String NO_AGE =
            "(?! ?(weeks?|months?|mins?|minutes?|hours?|days?|stone|st|lbs?|pounds|kg|miles?|ft|foot|feet|out of|percent|steps?|(yrs?|years?)(?! ?old))\\b|%)";
    private static final Pattern CHILD = Pattern.compile(
            "(\\b(im|i am|iam)|^am|^aged?:?) (only |just |nearly |almost |aged? )?" + AGE + NO_AGE
                    + "|\\b" + AGE + " ?(yrs?|years?) old here\\b"
                    + "|\\b(im|i am) (only |just )?(a kid|a child(?! (protection|minder|care|psych\\w*|social|therap\\w*|in need|of))|in (year|yr) ([1-9]|1[0-3])|still at school|in (primary|secondary) school)\\b"
                    + "|\\bmy (mummy|daddy)\\b|(^|\\bi |\\bim |\\bme )\\(?(m|f) ?1[0-7]\\b");

    private static final String PARENT = "(my |our )?(step ?|foster )?(mum|mam|mom|mummy|dad|daddy|nan|carer)";

    /// How children speak of home and of what happens to them. Grown-up children do too, so it counts only beside a sign that a child is at risk.
    private static final Pattern YOUNG = Pattern.compile(
            "\\b(mum|mam|mom|dad|nan)s (new )?(bf|boyfriend|gf|girlfriend|partner|man|mate|friend)\\b.{0,60}\\b(me|my|i|us)\\b"
                    + "|\\b" + PARENT + " (always |keeps |just |only |sometimes |has |is |gets ){0,2}+(hit|hits|hitting|shouts?|shouting|screams?|screaming|hurts?|hurting|locks?|locked|pushe[sd]|kicks|kicked|slaps|slapped|punche[sd]"
                    + "|touche[sd]|grabs|grabbed|drunk|drinks|comes in|came in)\\b.{0,40}\\b(me|my (bed)?room|us)\\b"
                    + "|\\b(older|bigger) (boys|lads|kids|girls|ones)\\b.{0,60}\\b(me|us)\\b"
                    + "|\\b(man|guy|boy|someone|somebody|stranger|person)\\b.{0,20}\\b(snap|snapchat|insta|instagram|roblox|discord|tiktok|fortnite|minecraft|xbox)\\b.{0,60}\\b(meet|secret|tell|alone)\\b"
                    + "|\\b(at|after|from|to) school\\b.{0,60}\\b(my|mum|dad) |\\b(no|never any|not any|isnt any) (food|tea|dinner|heating|clean clothes)\\b.{0,30}\\b(here|home|our house|in the house|for me|for us)\\b"
                    + "|\\bmy (mate|best friend|friend) (says|said|told me)\\b.{0,40}\\b(dad|uncle|stepdad|mum|brother|grandad|cousin)\\b");

    private VoiceReader() {}

    static boolean isProfessional(String plain) {
        return AT_WORK.matcher(plain).find()
                || (PERHAPS_AT_WORK.matcher(plain).find() && !OWN_LIFE.matcher(plain).find());
    }

    /// Whether the words could be a child's.
    static boolean soundsYoung(String plain) {
        return YOUNG.matcher(plain).find();
    }

    static boolean isChild(String plain) {
        return CHILD.matcher(plain).find();
    }
}
