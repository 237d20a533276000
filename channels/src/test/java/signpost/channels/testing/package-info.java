/// What the tests of the channels share.
package signpost.channels.testing;
