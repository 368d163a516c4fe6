//! Which addresses may be called: those of the internet, and where the config says so those of this host and its network.
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether this host and the network around it may be called: the config's `callback.allow_private`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PrivateAddresses {
    /// As on a host that others can make call whatever they like.
    #[default]
    Refused,
    /// For development, and for receivers in one's own network. What nobody has a receiver at stays refused.
    Allowed,
}

/// What an address is for, where it is not for the internet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// This host.
    Loopback,
    /// A network of one's own.
    Private,
    /// The wire that this host is on: among others where clouds tell each host its secrets.
    LinkLocal,
    /// Where clouds tell each host its secrets, at addresses of other ranges.
    CloudMetadata,
    /// Between a provider and its customers.
    CarrierGrade,
    /// No address yet.
    Unspecified,
    /// Many hosts at once.
    Multicast,
    /// All hosts at once.
    Broadcast,
    /// Examples in texts.
    Documentation,
    /// Measuring of networks.
    Benchmarking,
    /// Protocols of the network itself, and ways through it that cannot be looked into.
    Protocol,
    /// Nothing that is known.
    Reserved,
}

impl Range {
    /// As a sentence goes on after 'an address that is'.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Loopback => "loopback",
            Self::Private => "private",
            Self::LinkLocal => "link-local",
            Self::CloudMetadata => "a cloud's metadata service",
            Self::CarrierGrade => "carrier-grade NAT",
            Self::Unspecified => "unspecified",
            Self::Multicast => "multicast",
            Self::Broadcast => "broadcast",
            Self::Documentation => "for documentation",
            Self::Benchmarking => "for benchmarking",
            Self::Protocol => "for protocols",
            Self::Reserved => "reserved",
        }
    }

    /// Whether the config can allow it.
    #[must_use]
    pub fn can_be_allowed(self) -> bool {
        matches!(self, Self::Loopback | Self::Private)
    }
}

impl fmt::Display for Range {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// That an address may be called, or the range for which it may not.
pub fn check(address: IpAddr, private: PrivateAddresses) -> Result<(), Range> {
    let range = match address {
        IpAddr::V4(address) => range_v4(address),
        IpAddr::V6(address) => range_v6(address),
    };
    match range {
        Some(range) if private == PrivateAddresses::Refused || !range.can_be_allowed() => Err(range),
        Some(_) | None => Ok(()),
    }
}

/// IANA's registry of special addresses, and what clouds have put elsewhere. The first that fits.
const V4: &[(Ipv4Addr, u32, Range)] = &[
    (Ipv4Addr::UNSPECIFIED, 8, Range::Unspecified),
    (Ipv4Addr::new(10, 0, 0, 0), 8, Range::Private),
    // Alibaba's, in the midst of what carriers use.
    (Ipv4Addr::new(100, 100, 100, 200), 32, Range::CloudMetadata),
    (Ipv4Addr::new(100, 64, 0, 0), 10, Range::CarrierGrade),
    (Ipv4Addr::new(127, 0, 0, 0), 8, Range::Loopback),
    // Azure's: an address as any other, which every host there finds its platform at.
    (Ipv4Addr::new(168, 63, 129, 16), 32, Range::CloudMetadata),
    (Ipv4Addr::new(169, 254, 0, 0), 16, Range::LinkLocal),
    (Ipv4Addr::new(172, 16, 0, 0), 12, Range::Private),
    // Oracle's among them.
    (Ipv4Addr::new(192, 0, 0, 0), 24, Range::Protocol),
    (Ipv4Addr::new(192, 0, 2, 0), 24, Range::Documentation),
    (Ipv4Addr::new(192, 88, 99, 0), 24, Range::Protocol),
    (Ipv4Addr::new(192, 168, 0, 0), 16, Range::Private),
    (Ipv4Addr::new(198, 18, 0, 0), 15, Range::Benchmarking),
    (Ipv4Addr::new(198, 51, 100, 0), 24, Range::Documentation),
    (Ipv4Addr::new(203, 0, 113, 0), 24, Range::Documentation),
    (Ipv4Addr::new(224, 0, 0, 0), 4, Range::Multicast),
    (Ipv4Addr::BROADCAST, 32, Range::Broadcast),
    (Ipv4Addr::new(240, 0, 0, 0), 4, Range::Reserved),
];

/// The same for IPv6. What is in none of these and outside [`GLOBAL`] is reserved.
const V6: &[(Ipv6Addr, u32, Range)] = &[
    (Ipv6Addr::UNSPECIFIED, 128, Range::Unspecified),
    (Ipv6Addr::LOCALHOST, 128, Range::Loopback),
    // NAT64 of a network's own: where the IPv4 address is in it only that network knows, so it cannot be looked at.
    (Ipv6Addr::new(0x64, 0xff9b, 1, 0, 0, 0, 0, 0), 48, Range::Protocol),
    // Teredo and other tunnels among them, and benchmarking.
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, Range::Protocol),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, Range::Documentation),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, Range::Documentation),
    // Amazon's and Google's, in the midst of what anybody uses.
    (Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254), 128, Range::CloudMetadata),
    (Ipv6Addr::new(0xfd20, 0xce, 0, 0, 0, 0, 0, 0x254), 128, Range::CloudMetadata),
    (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7, Range::Private),
    (Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10, Range::LinkLocal),
    (Ipv6Addr::new(0xfec0, 0, 0, 0, 0, 0, 0, 0), 10, Range::LinkLocal),
    (Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0), 8, Range::Multicast),
];

/// Of IPv6, all that has been given to anybody on the internet.
const GLOBAL: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// Ways of writing an IPv4 address as one of IPv6, and how many bits stand behind it: what is called is the IPv4 address.
const EMBEDDED: &[(Ipv6Addr, u32, u32)] = &[
    // Mapped: the system itself speaks IPv4.
    (Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, 0, 0), 96, 0),
    // NAT64.
    (Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96, 0),
    // 6to4.
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16, 80),
];

fn range_v4(address: Ipv4Addr) -> Option<Range> {
    let is_in = |network: Ipv4Addr, prefix: u32| (address.to_bits() ^ network.to_bits()).leading_zeros() >= prefix;
    V4.iter().find(|(network, prefix, _)| is_in(*network, *prefix)).map(|(_, _, range)| *range)
}

fn range_v6(address: Ipv6Addr) -> Option<Range> {
    let is_in = |network: Ipv6Addr, prefix: u32| (address.to_bits() ^ network.to_bits()).leading_zeros() >= prefix;
    if let Some((_, _, behind)) = EMBEDDED.iter().find(|(network, prefix, _)| is_in(*network, *prefix)) {
        // The low 32 bits of what is left.
        let embedded = u32::try_from((address.to_bits() >> behind) & u128::from(u32::MAX)).unwrap_or_default();
        return range_v4(embedded.into());
    }
    let special = V6.iter().find(|(network, prefix, _)| is_in(*network, *prefix)).map(|(_, _, range)| *range);
    special.or_else(|| (!is_in(GLOBAL.0, GLOBAL.1)).then_some(Range::Reserved))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(address: &str) -> Option<Range> {
        check(address.parse().expect(address), PrivateAddresses::Refused).err()
    }

    /// The first and the last of each, and what lies right before and after.
    #[test]
    fn each_range_ends_where_it_ends() {
        use Range::{
            Benchmarking, Broadcast, CarrierGrade, CloudMetadata, Documentation, LinkLocal, Loopback, Multicast,
            Private, Protocol, Reserved, Unspecified,
        };
        for (before, first, last, after, expected) in [
            ("0.0.0.0", "0.0.0.0", "0.255.255.255", "1.0.0.0", Unspecified),
            ("9.255.255.255", "10.0.0.0", "10.255.255.255", "11.0.0.0", Private),
            ("100.63.255.255", "100.64.0.0", "100.127.255.255", "100.128.0.0", CarrierGrade),
            ("126.255.255.255", "127.0.0.0", "127.255.255.255", "128.0.0.0", Loopback),
            ("168.63.129.15", "168.63.129.16", "168.63.129.16", "168.63.129.17", CloudMetadata),
            ("169.253.255.255", "169.254.0.0", "169.254.255.255", "169.255.0.0", LinkLocal),
            ("172.15.255.255", "172.16.0.0", "172.31.255.255", "172.32.0.0", Private),
            ("191.255.255.255", "192.0.0.0", "192.0.0.255", "192.0.1.0", Protocol),
            ("192.0.1.255", "192.0.2.0", "192.0.2.255", "192.0.3.0", Documentation),
            ("192.88.98.255", "192.88.99.0", "192.88.99.255", "192.88.100.0", Protocol),
            ("192.167.255.255", "192.168.0.0", "192.168.255.255", "192.169.0.0", Private),
            ("198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0", Benchmarking),
            ("198.51.99.255", "198.51.100.0", "198.51.100.255", "198.51.101.0", Documentation),
            ("203.0.112.255", "203.0.113.0", "203.0.113.255", "203.0.114.0", Documentation),
            ("223.255.255.255", "224.0.0.0", "239.255.255.255", "", Multicast),
            ("", "240.0.0.0", "255.255.255.254", "", Reserved),
            ("", "255.255.255.255", "255.255.255.255", "", Broadcast),
            (
                "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                "2001::",
                "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
                "2001:200::",
                Protocol,
            ),
            (
                "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff",
                "2001:db8::",
                "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
                "2001:db9::",
                Documentation,
            ),
            (
                "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                "3fff::",
                "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
                "3fff:1000::",
                Documentation,
            ),
            ("", "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "", Private),
            ("", "fe80::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "", LinkLocal),
            ("", "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "", Multicast),
            ("", "64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", "", Protocol),
            ("", "::", "::", "", Unspecified),
            ("", "::1", "::1", "", Loopback),
            // Compatible addresses, the discard prefix, and what has not been given to anybody.
            ("", "::2", "::ffff:ffff", "", Reserved),
            ("", "100::", "100::ffff:ffff:ffff:ffff", "", Reserved),
            ("", "64:ff9b:0:0:0:1::", "64:ff9b:0:ffff:ffff:ffff:ffff:ffff", "", Reserved),
            ("", "64:ff9b:2::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2000::", Reserved),
            (
                "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                "4000::",
                "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                "",
                Reserved,
            ),
            ("", "fe00::", "fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "", Reserved),
        ] {
            assert_eq!((range(first), range(last)), (Some(expected), Some(expected)), "{first} {last}");
            for outside in [before, after].into_iter().filter(|outside| !outside.is_empty() && *outside != first) {
                assert_eq!(range(outside), None, "{outside}");
            }
        }
    }

    #[test]
    fn what_clouds_tell_their_hosts_at_is_never_called() {
        for (address, expected) in [
            ("169.254.169.254", Range::LinkLocal),
            ("169.254.170.2", Range::LinkLocal),
            ("100.100.100.200", Range::CloudMetadata),
            ("168.63.129.16", Range::CloudMetadata),
            ("192.0.0.192", Range::Protocol),
            ("fd00:ec2::254", Range::CloudMetadata),
            ("fd20:ce::254", Range::CloudMetadata),
            ("::ffff:169.254.169.254", Range::LinkLocal),
            ("64:ff9b::169.254.169.254", Range::LinkLocal),
            ("2002:a9fe:a9fe::1", Range::LinkLocal),
        ] {
            for private in [PrivateAddresses::Refused, PrivateAddresses::Allowed] {
                assert_eq!(check(address.parse().unwrap(), private), Err(expected), "{address}");
            }
        }
    }

    #[test]
    fn an_address_in_an_address_is_what_counts() {
        for (v4, hex) in
            [("8.8.8.8", "808:808"), ("127.0.0.1", "7f00:1"), ("10.0.0.1", "a00:1"), ("224.0.0.1", "e000:1")]
        {
            for written in [
                format!("::ffff:{v4}"),
                format!("64:ff9b::{v4}"),
                format!("2002:{hex}::"),
                format!("2002:{hex}:1:2:3:4:5"),
            ] {
                assert_eq!(range(&written), range(v4), "{written}");
            }
        }
    }

    #[test]
    fn the_config_allows_this_host_and_its_network_and_nothing_else() {
        let allowed = |address: &str| check(address.parse().unwrap(), PrivateAddresses::Allowed).is_ok();
        for address in [
            "127.0.0.1",
            "127.8.8.8",
            "::1",
            "::ffff:127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "fd00::1",
            "64:ff9b::10.0.0.1",
            "8.8.8.8",
            "2606:4700::1",
        ] {
            assert!(allowed(address), "{address}");
        }
        for address in [
            "0.0.0.0",
            "100.64.0.1",
            "169.254.1.1",
            "192.0.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2001::1",
            "2001:db8::1",
            "64:ff9b:1::1",
            "::127.0.0.1",
            "100::1",
            "4000::1",
        ] {
            assert!(!allowed(address), "{address}");
        }
    }
}
