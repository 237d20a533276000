package signpost.kb.content;

import java.util.List;
import signpost.core.directory.Organization;
import signpost.core.directory.ReferralPathway;
import signpost.core.directory.Service;
import signpost.core.directory.Succession;
import signpost.core.directory.TaxonomyTerm;
import signpost.core.flow.FlowBook;
import signpost.core.intent.JargonTerm;
import signpost.kb.understanding.Contrast;
import signpost.kb.understanding.IntentPhrases;
import signpost.kb.understanding.SignalPhrases;

/// All content, checked and immutable.
///
/// @param files    the files it was made from, for those who read tables of their own such as the places
/// @param taxonomy the closed list of needs, in the order of the file
/// @param jargon   by the names of the files
public record ContentBundle(
        ContentFiles files,
        Listings listings,
        List<TaxonomyTerm> taxonomy,
        List<JargonTerm> jargon,
        FlowBook flows,
        Phrases phrases,
        Grounds grounds) {

    /// The organisations, and what is known about their records apart from what they say.
    ///
    /// @param organizations with the services that may be shown
    /// @param successions   changes of provider, past and to come
    /// @param held          records that are kept and shown to nobody
    /// @param withdrawals   services whose line is out of use; their records here carry a note and the next best line
    public record Listings(
            List<Organization> organizations, List<Succession> successions, List<Service> held, Withdrawals withdrawals) {
        public Listings {
            organizations = List.copyOf(organizations);
            successions = List.copyOf(successions);
            held = List.copyOf(held);
        }

        /// Organisations of which nothing more is known.
        public static Listings of(List<Organization> organizations) {
            return new Listings(organizations, List.of(), List.of(), Withdrawals.NONE);
        }
    }

    /// The words that the recogniser learns from.
    ///
    /// @param contrasts those among them that it has to tell apart
    public record Phrases(List<IntentPhrases> intents, List<SignalPhrases> signals, List<Contrast> contrasts) {
        public Phrases {
            intents = List.copyOf(intents);
            signals = List.copyOf(signals);
            contrasts = List.copyOf(contrasts);
        }
    }

    /// What the words and the records go by.
    ///
    /// @param translations by the names of the files
    public record Grounds(ReferralPathway pathway, Practice practice, List<Translation> translations) {
        public Grounds {
            translations = List.copyOf(translations);
        }
    }

    public ContentBundle {
        taxonomy = List.copyOf(taxonomy);
        jargon = List.copyOf(jargon);
    }

    /// Twelve hexadecimal digits over all content bytes.
    public String revision() {
        return files.revision();
    }

    /// Every organisation with the services that may be shown, in the order of the files.
    public List<Organization> organizations() {
        return listings.organizations();
    }

    /// Who takes which referral where.
    public ReferralPathway pathway() {
        return grounds.pathway();
    }

    /// What the wording rests on, who has signed it, and what nobody could find out yet.
    public Practice practice() {
        return grounds.practice();
    }

    /// What is to be said in other languages, signed or not.
    public List<Translation> translations() {
        return grounds.translations();
    }

    /// Every service, in the order of the files.
    public List<Service> services() {
        return listings.organizations().stream().flatMap(o -> o.services().stream()).toList();
    }
}
