package signpost.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signpost.channels.http.TrustedProxies;
import signpost.channels.sms.twilio.TwilioAccount;
import signpost.channels.store.StoreAddress;

/// The settings of an installation, as the environment gives them.
///
/// @param web            addresses
/// @param twilio         the carrier's account
/// @param pseudonymKey   null makes a random one at start
/// @param store          what several nodes share; null keeps everything in the memory of this node
/// @param content        a folder of content; null takes the content inside the program
/// @param model          the folder of the sentence model; null reads messages by their words alone
/// @param managementPort where metrics are served, on loopback alone
record AppConfig(
        Web web,
        TwilioAccount twilio,
        @Nullable String pseudonymKey,
        @Nullable Shared store,
        @Nullable Path content,
        @Nullable Path model,
        int managementPort) {
    private static final String OFF = "off";
    private static final String MEMORY = "memory";

    /// Addresses.
    ///
    /// @param publicUrl      how the world reaches us; null if not set, which means the port listened on
    /// @param exitUrl        where the exit leads
    /// @param reportUrl      the operator's page for wrong numbers; null if there is none
    /// @param embedOrigins   sites that may embed the chat
    /// @param trustedProxies whose forwarded address is believed, for limits alone
    record Web(
            @Nullable URI publicUrl, URI exitUrl, @Nullable URI reportUrl, Set<String> embedOrigins, TrustedProxies trustedProxies) {
        Web {
            embedOrigins = Set.copyOf(embedOrigins);
        }
    }

    /// A store that several nodes share.
    ///
    /// @param keys encrypt what is kept there: the current one, then perhaps the one before
    record Shared(StoreAddress address, List<String> keys) {
        Shared {
            keys = List.copyOf(keys);
        }

        /// Hides the keys.
        @Override
        public String toString() {
            return address.toString();
        }
    }

    /// Reads every setting and checks them all together.
    ///
    /// @throws InvalidConfigException if any is wrong; it names every one
    static AppConfig read(Map<String, String> environment) {
        var settings = new SettingsReader(environment);
        var config = new AppConfig(
                new Web(
                        settings.url("SIGNPOST_PUBLIC_URL"),
                        settings.exit("SIGNPOST_EXIT_URL", "https://www.bbc.co.uk/weather"),
                        settings.page("SIGNPOST_REPORT_URL"),
                        settings.list("SIGNPOST_EMBED_ORIGINS", SettingsReader.ORIGIN, "addresses such as https://www.example.org"),
                        settings.proxies("SIGNPOST_TRUSTED_PROXIES")),
                new TwilioAccount(
                        settings.text("SIGNPOST_TWILIO_AUTH_TOKEN"),
                        settings.shaped("SIGNPOST_TWILIO_ACCOUNT_SID", SettingsReader.ACCOUNT, "AC and 32 hexadecimal digits"),
                        settings.list("SIGNPOST_TWILIO_NUMBERS", SettingsReader.NUMBER, "numbers such as +447700900123")),
                settings.key("SIGNPOST_PSEUDONYM_KEY"),
                shared(settings),
                settings.folder("SIGNPOST_CONTENT"),
                model(settings),
                settings.port("SIGNPOST_MANAGEMENT_PORT", 9090));
        settings.orThrow();
        return config;
    }

    private static @Nullable Shared shared(SettingsReader settings) {
        var keys = settings.keys("SIGNPOST_STORE_KEY");
        var said = settings.text("SIGNPOST_SESSIONS");
        if (said == null || said.equals(MEMORY)) {
            return null;
        }
        var address = StoreAddress.of(said);
        if (address.isEmpty()) {
            settings.wrong("SIGNPOST_SESSIONS must be memory, or " + StoreAddress.SHAPE + ".");
            return null;
        }
        settings.require("SIGNPOST_STORE_KEY", "SIGNPOST_SESSIONS names a shared store");
        settings.require("SIGNPOST_PSEUDONYM_KEY", "SIGNPOST_SESSIONS names a shared store, whose nodes must have the same");
        return new Shared(address.get(), keys);
    }

    private static @Nullable Path model(SettingsReader settings) {
        var said = settings.text("SIGNPOST_MODEL");
        if (said == null) {
            return Installation.model().orElse(null);
        }
        return said.equals(OFF) ? null : settings.folder("SIGNPOST_MODEL");
    }

    /// Hides the keys.
    @Override
    public String toString() {
        return "AppConfig[" + web + "]";
    }
}
