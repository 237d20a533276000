package signpost.kb.content;

import java.time.LocalDate;
import java.util.List;

/// Every rule that content has to keep.
final class ContentRules {
    private ContentRules() {}

    /// @param today   the day on which review dates are judged
    /// @param release whether a stale record is an error
    static List<ContentRule> all(ContentFiles files, LocalDate today, boolean release) {
        return List.of(
                new EveryIdIsItsOwn(),
                new EveryServiceNamedExists(),
                new EveryRouteResolves(),
                new EveryNodeIsReachable(),
                new EveryNodeHasAWayOut(),
                new EveryNodeLeadsToHelp(),
                new EveryQuestionOffersAWayOut(),
                new NoSilentCycle(),
                new TaxonomyTermsExist(),
                new SuccessionsFitTogether(),
                new WithdrawalNamesAService(files),
                new EveryServiceHasAWayIn(),
                new NeedHasAWideLine(),
                new DangerDials999(),
                new PathwayIsComplete(),
                new EveryPhoneIsDialable(),
                new EveryNumberIsOnRecord(),
                new NothingOfTheDenyList(DenyList.in(files)),
                new NoSampleNumbers(),
                new TwentyFourHoursOnlyOnAlways(),
                new LinksAreHttps(),
                new SmsTextFits(),
                new SmsTextIsDiscreet(),
                new SmsWordIsFree(),
                new NoBannedPhrases(),
                new SentencesAreShort(),
                new PhrasesDoNotContradict(),
                new PhrasesAreNoNearDuplicates(),
                new ContrastsStandApart(),
                new PracticeLinesExist(),
                new WordingRestsOnASource(),
                new SafetyWordingSaysWhatItRestsOn(),
                new SignOffFitsTheWords(SignOffs.in(files)),
                new FindOutsHoldNoNumber(FindOuts.rows(files)),
                new OneNumberOneSpelling(),
                new SameDigitsOneService(),
                new OneServiceOneAnswer(),
                new HoursWordsMatchHours(),
                new CostFitsNumber(),
                new NobodyIsNamed(),
                new NoPersonalMailbox(),
                new NoAddress(),
                new EveryNodeSpeaksOnBothChannels(),
                new EveryServiceIsReachable(),
                new ChoiceLabelsFit(),
                new JargonIsExplained(Abbreviations.in(files)),
                new JargonSpellingsAreOwn(files),
                new ReadingAgeIsLow(),
                new NoGenderAssumed(),
                new TextIsClean(),
                new LinkLabelsSayWhere(),
                new FloorSetIsWhole(),
                new ReviewDayFollowsTier(),
                new BankHolidaysAreDays(files),
                new PlacesTablesAreWhole(files),
                new TranslationIsInItsOwnScript(),
                new TranslationNumbersAreOnRecord(),
                new TranslationSignaturesHold(today),
                new AssuranceIsFresh(today, release));
    }
}
