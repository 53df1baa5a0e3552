package gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class AddressesPropertyTest {
  @Property
  void acceptsOnlyWhatStaysOneFolder(
      @ForAll @StringLength(max = 6) @CharRange(from = '!', to = '~') String address) {
    if (Addresses.isFolder(address)) {
      assertThat(address).doesNotContain("/", "\\", ".", "%", ":");
    }
  }
}
