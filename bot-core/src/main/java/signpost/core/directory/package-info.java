/// The directory: organisations, the services they run, when and where they help, and the referral pathway between them.
///
/// The nouns are those of the Human Services Data Specification (HSDS 3.0). Nothing here knows how the records are stored or searched.
@NullMarked
package signpost.core.directory;

import org.jspecify.annotations.NullMarked;
