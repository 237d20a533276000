package signpost.channels.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import signpost.channels.http.SecretKey;

/// Encrypts what is given to the shared store, so that whoever reads the store reads nothing (SAFE-38).
///
/// AES-256 in GCM. A sealed value is a byte for the version, four for the key, twelve that are never used twice, and the encrypted text with its tag. It is bound
/// to the name it is kept under: moved to another name, it cannot be opened.
public final class Seal {
    private static final byte VERSION = 1;
    private static final int HEAD_BYTES = 1 + Integer.BYTES;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final List<Key> keys;
    private final SecureRandom random = new SecureRandom();

    private record Key(int id, SecretKeySpec spec) {
        static Key of(String configured) {
            var key = SecretKey.of(configured);
            return new Key(ByteBuffer.wrap(key.sign("store key id", "")).getInt(), new SecretKeySpec(key.sign("store encryption", ""), "AES"));
        }
    }

    /// @param configured the operator's keys: the first seals, all of them open
    /// @throws IllegalArgumentException if there is none
    public Seal(List<String> configured) {
        if (configured.isEmpty()) {
            throw new IllegalArgumentException("A seal needs a key");
        }
        this.keys = configured.stream().map(Key::of).toList();
    }

    /// A text, sealed under a name.
    byte[] seal(String name, String text) {
        var key = keys.getFirst();
        var head = ByteBuffer.allocate(HEAD_BYTES).put(VERSION).putInt(key.id()).array();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound(name, head)).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(HEAD_BYTES + NONCE_BYTES + sealed.length).put(head).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + CIPHER, missing);
        }
    }

    /// The text of a value that was sealed under that name.
    ///
    /// @return empty for another version, a key that is not ours, another name, or a value that was changed
    Optional<String> open(String name, byte[] value) {
        if (value.length <= HEAD_BYTES + NONCE_BYTES || value[0] != VERSION) {
            return Optional.empty();
        }
        var head = Arrays.copyOf(value, HEAD_BYTES);
        var id = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
        var nonce = Arrays.copyOfRange(value, HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
        var sealed = Arrays.copyOfRange(value, HEAD_BYTES + NONCE_BYTES, value.length);
        return keys.stream()
                .filter(key -> key.id() == id)
                .findFirst()
                .flatMap(key -> opened(key, nonce, bound(name, head), sealed));
    }

    private static Optional<String> opened(Key key, byte[] nonce, byte[] bound, byte[] sealed) {
        try {
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.spec(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static byte[] bound(String name, byte[] head) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(bytes.length + head.length).put(head).put(bytes).array();
    }
}
